/* The tables of data/, each between two labels. The bytes are mapped from the program's file, never
   copied. SwiftPM does not notice that a .bin changed, so this comment changes with it (tested):
   names.bin has the SHA-256
   603ce86c7fe4929f0f2119ba1f9d78ab1821cecc858b84d167f07bbf53dfce9e */
#if defined(__ELF__)
    .section .rodata
#else
    .const
#endif

    .balign 64
    .globl depeche_weights_names
depeche_weights_names:
    .incbin "names.bin"
    .globl depeche_weights_names_end
depeche_weights_names_end:

    /* No label is ever at the end of the section. */
    .byte 0

#if defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
