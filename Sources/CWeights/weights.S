/* The tables of data/, each between two labels. The bytes are mapped from the program's file, never
   copied. SwiftPM does not notice that a .bin changed: touch this file after writing one. */
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
