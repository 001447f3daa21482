import { draftTexts } from "./draft-texts"
import type { TaskFormProps } from "./task-props"
import { TaskRounds } from "./task-rounds"

/**
 * The form of one task: some fields and one button. Keeps what was typed, also in this browser until it was sent; says what was
 * refused; without a connection it waits, and sends by itself. Works without a script.
 */
export function TaskForm(props: TaskFormProps) {
  return <TaskRounds {...props} texts={draftTexts(props.hidden.lng)} />
}
