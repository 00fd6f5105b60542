// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import java.util.ArrayList;
import java.util.List;

/** The entities from the one that is shown to where its showing has come to, and how many a call has come to in all. */
final class Way {

    /** The most entities that are shown behind those that a call was given, if these are few. */
    static final int MOST_OBJECTS = 100_000;

    /** The most entities one behind another, and the most values one in another. */
    static final int DEEPEST = 100;

    /** The most entities that are shown for each that a call was given, if these are many. */
    private static final int MOST_OF_EACH = 100;

    private final List<Object> objects = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final long most;
    private long shown;

    /** For a call that was given some entities. */
    Way(int given) {
        this.most = Math.max(MOST_OBJECTS, (long) given * MOST_OF_EACH);
    }

    /** Whether an object is on the way, so that to go on would go round. */
    boolean leadsBackTo(Object object) {
        for (Object each : objects) {
            if (each == object) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to an object; too many of them in one call are an error, whoever named the relations. */
    void enter(Target target, Object object) {
        shown++;
        objects.add(object);
        if (shown > most || objects.size() > DEEPEST) {
            throw SerializationErrors.tooMuch(target.entity().name(), most);
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
