/* The tables that weights.S links in: where each begins and how many bytes it has. */
#ifndef CWEIGHTS_H
#define CWEIGHTS_H

#include <stddef.h>

extern const unsigned char depeche_weights_names[];
extern const unsigned char depeche_weights_names_end[];
extern const unsigned char depeche_weights_ngrams[];
extern const unsigned char depeche_weights_ngrams_end[];
extern const unsigned char depeche_weights_events[];
extern const unsigned char depeche_weights_events_end[];

static inline const unsigned char *depeche_names_start(void) { return depeche_weights_names; }

static inline size_t depeche_names_count(void) {
  return (size_t)(depeche_weights_names_end - depeche_weights_names);
}

static inline const unsigned char *depeche_ngrams_start(void) { return depeche_weights_ngrams; }

static inline size_t depeche_ngrams_count(void) {
  return (size_t)(depeche_weights_ngrams_end - depeche_weights_ngrams);
}

static inline const unsigned char *depeche_events_start(void) { return depeche_weights_events; }

static inline size_t depeche_events_count(void) {
  return (size_t)(depeche_weights_events_end - depeche_weights_events);
}

#endif
