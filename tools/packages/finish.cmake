# Between installing and packing: brings the files of each package into the form that Debian's policy asks for.
foreach(component ${CPACK_COMPONENTS_ALL})
  execute_process(COMMAND ${CPACK_JJAK_PACKAGES}/finish "${CPACK_TEMPORARY_DIRECTORY}/${component}" ${component}
                          ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE} "${CPACK_PACKAGE_CONTACT}"
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()
