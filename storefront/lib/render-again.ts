import "server-only"
import { refresh } from "next/cache"

/**
 * Shows the page around a form as it is now. Call it in every action that refuses: the page may be as old as what was refused, and
 * a form that was sent without a script needs it even when nothing has changed. Without it Next takes the rendering for a part of
 * the action, and `cookies()` throws in it while developing.
 */
export const renderAgain = (): void => refresh()
