// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the objects of a store say, as values that compare. Left out are the keys of transitions, which each store hands out as it
 * likes.
 */
record Contents(SortedMap<String, List<?>> facts) {

    /** Loads everything, by one query for each class and each collection. */
    static Contents of(EntityManager em) {
        SortedMap<String, List<?>> facts = new TreeMap<>();
        for (Currency currency : em.findAll(Currency.class)) {
            facts.put("currency " + currency.code(), currency.facts());
        }
        for (Language language : em.findAll(Language.class)) {
            facts.put("language " + language.code(), List.of(language.names()));
        }
        for (Country country : em.findAll(Country.class, o -> o.populate("languages"))) {
            facts.put("country " + country.code(), facts(country));
        }
        for (Zone zone : em.findAll(Zone.class, o -> o.populate("transitions"))) {
            facts.put("zone " + zone.id(), List.of(zone.name()));
            for (ZoneTransition change : zone.transitions()) {
                facts.put(
                        "zone " + zone.id() + " at " + change.at(),
                        List.of(change.kind(), change.before(), change.after()));
            }
        }
        return new Contents(facts);
    }

    private static List<?> facts(Country country) {
        Currency currency = country.currency();
        List<String> languages =
                country.languages().stream().map(Language::code).toList();
        return Arrays.asList(country.names(), currency == null ? null : currency.code(), languages, country.note());
    }

    int size() {
        return facts.size();
    }

    /** What only one of the two has, or has otherwise. */
    SortedSet<String> differences(Contents other) {
        SortedSet<String> names = new TreeSet<>(facts.keySet());
        names.addAll(other.facts.keySet());
        names.removeIf(name -> Objects.equals(facts.get(name), other.facts.get(name)));
        return names;
    }
}
