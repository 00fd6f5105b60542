// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import java.util.ArrayList;
import java.util.List;

/** The entities from the one that is shown to where its showing has come to. */
final class Way {

    private static final int MOST_OBJECTS = 100_000;
    private static final int DEEPEST = 100;

    private final List<Object> objects = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int shown;

    /** Whether an object is on the way, so that to go on would go round. */
    boolean leadsBackTo(Object object) {
        for (Object each : objects) {
            if (each == object) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to an object; too many of them are an error where nobody named the relations. */
    void enter(Target target, Object object, boolean unnamed) {
        shown++;
        objects.add(object);
        if (unnamed && (shown > MOST_OBJECTS || objects.size() > DEEPEST)) {
            throw SerializationErrors.tooMuch(target.entity().name(), MOST_OBJECTS, DEEPEST);
        }
    }

    void leave() {
        objects.remove(objects.size() - 1);
    }

    /** Goes on behind a property. */
    void into(String property) {
        names.add(property);
    }

    void back() {
        names.remove(names.size() - 1);
    }

    /** The path of where it has come to, from the entity that is shown. */
    String path() {
        return String.join(".", names);
    }
}
