# The Breeze icons that we use, by their freedesktop names. They are taken from the installed theme
# (package breeze-icon-theme) into a resource of wego_widgets, as :/icons/16/<name>.svg and 22.
set(WEGO_ICONS
  amarok_cart_view
  application-menu
  arrow-down
  arrow-up
  configure
  dialog-cancel
  dialog-messages
  document-edit
  document-export
  document-import
  document-open
  document-properties
  document-save
  download
  edit-clear
  edit-copy
  edit-cut
  edit-delete
  edit-find
  edit-paste
  edit-redo
  edit-undo
  folder-open
  go-down
  go-home
  go-jump
  go-next
  go-previous
  go-up
  help-about
  help-contents
  input-keyboard
  list-add
  list-remove
  media-playback-pause
  media-playback-start
  network-connect
  overflow-menu
  password-show-off
  password-show-on
  photo
  process-stop
  search
  security-high
  sidebar-collapse-left
  sidebar-expand-left
  smartphone
  system-users
  tag
  tools
  vcs-diff
  view-barcode-qr
  view-calendar
  view-calendar-day
  view-certificate
  view-file-columns
  view-filter
  view-financial-list
  view-history
  view-list-details
  view-refresh
  view-statistics
  window-close)

set(WEGO_ICON_THEME /usr/share/icons/breeze CACHE PATH "Folder of the Breeze icon theme")

# Puts the icons into the resource of `target`; an icon that is missing stops the configuration.
function(wego_bundle_icons target)
  set(files)
  foreach(name IN LISTS WEGO_ICONS)
    set(found FALSE)
    foreach(size 16 22)
      foreach(category actions devices status places apps)
        set(file ${WEGO_ICON_THEME}/${category}/${size}/${name}.svg)
        if(EXISTS ${file})
          # The resource takes a copy: the theme holds many of them as links.
          configure_file(${file} ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${name}.svg COPYONLY)
          list(APPEND files ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${name}.svg)
          set(found TRUE)
          break()
        endif()
      endforeach()
    endforeach()
    if(NOT found)
      message(FATAL_ERROR "No icon ${name} in ${WEGO_ICON_THEME}: install breeze-icon-theme "
        "or set WEGO_ICON_THEME")
    endif()
  endforeach()
  # What Breeze has only as a filled disc.
  configure_file(${PROJECT_SOURCE_DIR}/resources/icons/16/cross.svg
    ${CMAKE_CURRENT_BINARY_DIR}/icons/16/cross.svg COPYONLY)
  list(APPEND files ${CMAKE_CURRENT_BINARY_DIR}/icons/16/cross.svg)
  qt_add_resources(${target} icons PREFIX /icons BASE ${CMAKE_CURRENT_BINARY_DIR}/icons
    FILES ${files})
endfunction()
