"use client"

import { type RefObject, type ToggleEvent, useEffect, useRef, useState } from "react"
import { inertAround } from "./inert-around"

type Options = {
  sheet: RefObject<HTMLDivElement | null>
  /** Id of the button that opens it. */
  openerId: string
  /** Where it is no sheet but part of the page. */
  notWhere: string
  onOpen: () => void
}

/** False also in a browser that knows no popover: there the sheet is a part of the page. */
const isOpen = (sheet: HTMLElement | null): sheet is HTMLElement =>
  sheet !== null && "popover" in sheet && sheet.matches(":popover-open")

/**
 * What a popover lacks to be a modal sheet: nothing behind it scrolls or can be reached, the focus goes in and comes back. Escape and
 * the way back close it by themselves.
 */
export function useModalPopover({ sheet, openerId, notWhere, onOpen }: Options) {
  const [modal, setModal] = useState(false)
  const undo = useRef<() => void>(undefined)
  useEffect(() => {
    const { current } = sheet
    const place = window.matchMedia(notWhere)
    const close = () => isOpen(current) && current.hidePopover()
    // opened before this script was there
    if (isOpen(current)) {
      setModal(true)
      undo.current = holdPage(current)
    }
    const closeThere = () => place.matches && close()
    place.addEventListener("change", closeThere)
    return () => {
      place.removeEventListener("change", closeThere)
      close()
      undo.current?.()
    }
  }, [sheet, notWhere])

  const onBeforeToggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    // before it closes, or the browser could not give the focus back
    if (newState === "closed") undo.current?.()
  }
  const onToggle = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    setModal(newState === "open")
    if (newState === "open") {
      onOpen()
      undo.current = holdPage(currentTarget)
      currentTarget.querySelector("button")?.focus()
    } else if (document.activeElement === document.body) document.getElementById(openerId)?.focus()
  }
  return {
    isOpen: () => isOpen(sheet.current),
    close: () => isOpen(sheet.current) && sheet.current.hidePopover(),
    modal,
    onBeforeToggle,
    onToggle,
  }
}

function holdPage(sheet: HTMLElement): () => void {
  const release = inertAround(sheet)
  document.documentElement.style.overflow = "hidden"
  return () => {
    release()
    document.documentElement.style.removeProperty("overflow")
  }
}
