/* The tables of data/, each between two labels. The bytes are mapped from the program's file, never
   copied. SwiftPM does not notice that a .bin changed, so this comment changes with it (tested):
   their SHA-256s are
   names.bin  162e15e8323ca3f7ec0898752730b2275c9c8758ed69e5cc3f443f71f2e419ca
   ngrams.bin 84ef135e0301d471c3e004fdbe6cdcd60f38f65b60d6814e4a8f2d4881bb3187
   events.bin fb4de5d14165192b5d57fe8212842a66265d2e2053faba2e2d8382a6946fbc8f */
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

    .balign 64
    .globl depeche_weights_ngrams
depeche_weights_ngrams:
    .incbin "ngrams.bin"
    .globl depeche_weights_ngrams_end
depeche_weights_ngrams_end:

    .balign 64
    .globl depeche_weights_events
depeche_weights_events:
    .incbin "events.bin"
    .globl depeche_weights_events_end
depeche_weights_events_end:

    /* No label is ever at the end of the section. */
    .byte 0

#if defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
