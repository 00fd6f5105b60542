// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.ArrayList;
import java.util.List;

/** Joins predicates without needless nesting. */
final class Predicates {

    private Predicates() {}

    /** All of these. */
    static Predicate and(List<Predicate> parts) {
        List<Predicate> flat = new ArrayList<>(parts.size());
        for (Predicate part : parts) {
            if (part instanceof Predicate.And and) {
                flat.addAll(and.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Predicate.And(List.copyOf(flat));
    }

    /** At least one of these. */
    static Predicate or(List<Predicate> parts) {
        List<Predicate> flat = new ArrayList<>(parts.size());
        for (Predicate part : parts) {
            if (part instanceof Predicate.Or or) {
                flat.addAll(or.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Predicate.Or(List.copyOf(flat));
    }
}
