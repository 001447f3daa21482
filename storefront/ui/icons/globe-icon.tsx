import { Icon, type IconProps } from "./icon"

export const GlobeIcon = (props: IconProps) => (
  <Icon
    {...props}
    d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM3.8 12h16.4M12 3.5c2.6 2.4 3.7 5.2 3.7 8.5s-1.1 6.1-3.7 8.5c-2.6-2.4-3.7-5.2-3.7-8.5S9.4 5.9 12 3.5Z"
  />
)
