// Made from the attributes that the installed MJML allows:
// node --conditions=production --import tsx -e \
//   "import('./test/emails/mjml-types.ts').then((made) => process.stdout.write(made.mjmlTypes()))"

import type { Key, ReactNode } from 'react'

type Common = { key?: Key; 'css-class'?: string; 'mj-class'?: string }
type Told = Common & { children?: ReactNode }
type Verbatim = Common & { dangerouslySetInnerHTML: { __html: string }; children?: never }
type Defaults = Readonly<Record<string, unknown>>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      mjml: { children: ReactNode; dir?: 'auto' | 'ltr' | 'rtl'; lang?: string; owa?: 'desktop' }
      'mj-all': Defaults
      'mj-class': Defaults & { name: string }
      'mj-accordion': Told & {
        'container-background-color'?: string
        border?: string
        'font-family'?: string
        'icon-align'?: 'top' | 'middle' | 'bottom'
        'icon-width'?: string
        'icon-height'?: string
        'icon-wrapped-url'?: string
        'icon-wrapped-alt'?: string
        'icon-unwrapped-url'?: string
        'icon-unwrapped-alt'?: string
        'icon-position'?: 'left' | 'right'
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
      }
      'mj-accordion-element': Told & {
        'background-color'?: string
        border?: string
        'font-family'?: string
        'icon-align'?: 'top' | 'middle' | 'bottom'
        'icon-width'?: string
        'icon-height'?: string
        'icon-wrapped-url'?: string
        'icon-wrapped-alt'?: string
        'icon-unwrapped-url'?: string
        'icon-unwrapped-alt'?: string
        'icon-position'?: 'left' | 'right'
      }
      'mj-accordion-text': Told & {
        'background-color'?: string
        'font-size'?: string
        'font-family'?: string
        'font-weight'?: string
        'letter-spacing'?: string
        'line-height'?: string
        color?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
      }
      'mj-accordion-title': Told & {
        'background-color'?: string
        color?: string
        'font-size'?: string
        'font-family'?: string
        'font-weight'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
      }
      'mj-attributes': Told
      'mj-body': Told & {
        width?: string
        'background-color'?: string
        id?: string
      }
      'mj-breakpoint': Told & {
        width?: string
      }
      'mj-button': Told & {
        align?: 'left' | 'center' | 'right'
        'background-color'?: string
        'border-bottom'?: string
        'border-left'?: string
        'border-radius'?: string
        'border-right'?: string
        'border-top'?: string
        border?: string
        color?: string
        'container-background-color'?: string
        'font-family'?: string
        'font-size'?: string
        'font-style'?: string
        'font-weight'?: string
        height?: string
        href?: string
        name?: string
        title?: string
        'inner-padding'?: string
        'letter-spacing'?: string
        'line-height'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
        rel?: string
        target?: string
        'text-decoration'?: string
        'text-transform'?: string
        'vertical-align'?: 'top' | 'bottom' | 'middle'
        'text-align'?: 'left' | 'right' | 'center'
        width?: string
      }
      'mj-carousel': Told & {
        align?: 'left' | 'center' | 'right'
        'border-radius'?: string
        'container-background-color'?: string
        'icon-width'?: string
        'left-icon'?: string
        padding?: string
        'padding-top'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'right-icon'?: string
        thumbnails?: 'visible' | 'hidden' | 'supported'
        'tb-border'?: string
        'tb-border-radius'?: string
        'tb-hover-border-color'?: string
        'tb-selected-border-color'?: string
        'tb-width'?: string
      }
      'mj-carousel-image': Told & {
        alt?: string
        href?: string
        rel?: string
        target?: string
        title?: string
        src?: string
        'thumbnails-src'?: string
        'border-radius'?: string
        'tb-border'?: string
        'tb-border-radius'?: string
      }
      'mj-column': Told & {
        'background-color'?: string
        border?: string
        'border-bottom'?: string
        'border-left'?: string
        'border-radius'?: string
        'border-right'?: string
        'border-top'?: string
        direction?: 'ltr' | 'rtl'
        'inner-background-color'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        'inner-border'?: string
        'inner-border-bottom'?: string
        'inner-border-left'?: string
        'inner-border-radius'?: string
        'inner-border-right'?: string
        'inner-border-top'?: string
        padding?: string
        'vertical-align'?: 'top' | 'bottom' | 'middle'
        width?: string
      }
      'mj-divider': Told & {
        'border-color'?: string
        'border-style'?: string
        'border-width'?: string
        'container-background-color'?: string
        padding?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        width?: string
        align?: 'left' | 'center' | 'right'
      }
      'mj-font': Told & {
        name?: string
        href?: string
      }
      'mj-group': Told & {
        'background-color'?: string
        direction?: 'ltr' | 'rtl'
        'vertical-align'?: 'top' | 'bottom' | 'middle'
        width?: string
      }
      'mj-head': Told
      'mj-hero': Told & {
        mode?: string
        height?: string
        'background-url'?: string
        'background-width'?: string
        'background-height'?: string
        'background-position'?: string
        'border-radius'?: string
        'inner-background-color'?: string
        'inner-padding'?: string
        'inner-padding-top'?: string
        'inner-padding-left'?: string
        'inner-padding-right'?: string
        'inner-padding-bottom'?: string
        padding?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        'background-color'?: string
        'vertical-align'?: 'top' | 'bottom' | 'middle'
      }
      'mj-html-attributes': Told
      'mj-image': Told & {
        alt?: string
        href?: string
        name?: string
        src?: string
        srcset?: string
        sizes?: string
        title?: string
        rel?: string
        align?: 'left' | 'center' | 'right'
        border?: string
        'border-bottom'?: string
        'border-left'?: string
        'border-right'?: string
        'border-top'?: string
        'border-radius'?: string
        'container-background-color'?: string
        'fluid-on-mobile'?: string
        padding?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        target?: string
        width?: string
        height?: string
        'max-height'?: string
        'font-size'?: string
        usemap?: string
      }
      'mj-navbar': Told & {
        align?: 'left' | 'center' | 'right'
        'base-url'?: string
        hamburger?: string
        'ico-align'?: 'left' | 'center' | 'right'
        'ico-open'?: string
        'ico-close'?: string
        'ico-color'?: string
        'ico-font-size'?: string
        'ico-font-family'?: string
        'ico-text-transform'?: string
        'ico-padding'?: string
        'ico-padding-left'?: string
        'ico-padding-top'?: string
        'ico-padding-right'?: string
        'ico-padding-bottom'?: string
        padding?: string
        'padding-left'?: string
        'padding-top'?: string
        'padding-right'?: string
        'padding-bottom'?: string
        'ico-text-decoration'?: string
        'ico-line-height'?: string
      }
      'mj-navbar-link': Told & {
        color?: string
        'font-family'?: string
        'font-size'?: string
        'font-style'?: string
        'font-weight'?: string
        href?: string
        name?: string
        target?: string
        rel?: string
        'letter-spacing'?: string
        'line-height'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
        'text-decoration'?: string
        'text-transform'?: string
      }
      'mj-preview': Told
      'mj-raw': Verbatim & {
        position?: 'file-start'
      }
      'mj-section': Told & {
        'background-color'?: string
        'background-url'?: string
        'background-repeat'?: 'repeat' | 'no-repeat'
        'background-size'?: string
        'background-position'?: string
        'background-position-x'?: string
        'background-position-y'?: string
        border?: string
        'border-bottom'?: string
        'border-left'?: string
        'border-radius'?: string
        'border-right'?: string
        'border-top'?: string
        direction?: 'ltr' | 'rtl'
        'full-width'?: 'full-width' | 'false'
        gutter?: string
        padding?: string
        'padding-top'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'text-align'?: 'left' | 'center' | 'right'
        'text-padding'?: string
      }
      'mj-social': Told & {
        align?: 'left' | 'right' | 'center'
        border?: string
        'border-radius'?: string
        'container-background-color'?: string
        color?: string
        'font-family'?: string
        'font-size'?: string
        'font-style'?: string
        'font-weight'?: string
        'icon-size'?: string
        'icon-height'?: string
        'icon-padding'?: string
        'inner-padding'?: string
        'line-height'?: string
        mode?: 'horizontal' | 'vertical'
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
        'table-layout'?: 'auto' | 'fixed'
        'text-padding'?: string
        'text-decoration'?: string
        'vertical-align'?: 'top' | 'bottom' | 'middle'
      }
      'mj-social-element': Told & {
        align?: 'left' | 'center' | 'right'
        'icon-position'?: 'left' | 'right'
        'background-color'?: string
        color?: string
        border?: string
        'border-radius'?: string
        'font-family'?: string
        'font-size'?: string
        'font-style'?: string
        'font-weight'?: string
        href?: string
        'icon-size'?: string
        'icon-height'?: string
        'icon-padding'?: string
        'line-height'?: string
        name?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
        'text-padding'?: string
        rel?: string
        src?: string
        srcset?: string
        sizes?: string
        alt?: string
        title?: string
        target?: string
        'text-decoration'?: string
        'vertical-align'?: 'top' | 'middle' | 'bottom'
      }
      'mj-spacer': Told & {
        border?: string
        'border-bottom'?: string
        'border-left'?: string
        'border-right'?: string
        'border-top'?: string
        'container-background-color'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
        height?: string
      }
      'mj-style': Verbatim & {
        inline?: string
      }
      'mj-table': Told & {
        align?: 'left' | 'right' | 'center'
        border?: string
        cellpadding?: number | string
        cellspacing?: number | string
        'container-background-color'?: string
        color?: string
        'font-family'?: string
        'font-size'?: string
        'font-weight'?: string
        'line-height'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
        role?: 'none' | 'presentation'
        'table-layout'?: 'auto' | 'fixed' | 'initial' | 'inherit'
        'vertical-align'?: 'top' | 'bottom' | 'middle'
        width?: string
      }
      'mj-text': Told & {
        align?: 'left' | 'right' | 'center' | 'justify'
        'background-color'?: string
        color?: string
        'container-background-color'?: string
        'font-family'?: string
        'font-size'?: string
        'font-style'?: string
        'font-weight'?: string
        height?: string
        'letter-spacing'?: string
        'line-height'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'padding-top'?: string
        padding?: string
        'text-decoration'?: string
        'text-transform'?: string
        'vertical-align'?: 'top' | 'bottom' | 'middle'
      }
      'mj-title': Told
      'mj-wrapper': Told & {
        'background-color'?: string
        'background-url'?: string
        'background-repeat'?: 'repeat' | 'no-repeat'
        'background-size'?: string
        'background-position'?: string
        'background-position-x'?: string
        'background-position-y'?: string
        border?: string
        'border-bottom'?: string
        'border-left'?: string
        'border-radius'?: string
        'border-right'?: string
        'border-top'?: string
        direction?: 'ltr' | 'rtl'
        'full-width'?: 'full-width' | 'false'
        gutter?: string
        padding?: string
        'padding-top'?: string
        'padding-bottom'?: string
        'padding-left'?: string
        'padding-right'?: string
        'text-align'?: 'left' | 'center' | 'right'
        'text-padding'?: string
        gap?: string
      }
    }
  }
}
