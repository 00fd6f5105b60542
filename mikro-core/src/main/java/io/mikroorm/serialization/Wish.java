// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a call asks of a property, and of those behind it. Made for one call. */
final class Wish {

    private final Map<String, Wish> inside = new HashMap<>(0);
    private final Map<Object, List<Item>> items = new IdentityHashMap<>(2);
    private boolean populated;
    private boolean listed;
    private boolean whole;
    private boolean excluded;
    private boolean strict;

    /** Of a property behind this one, which is asked for something now. */
    Wish further(String name) {
        return inside.computeIfAbsent(name, n -> new Wish());
    }

    /** Of a property behind this one; null where nothing is asked of it. */
    @Nullable
    Wish at(String name) {
        return inside.get(name);
    }

    /** An entity is to be shown here, not its key; of a lazy value, it is to be there. */
    void populate() {
        populated = true;
    }

    boolean isPopulated() {
        return populated;
    }

    /** Something behind it is on the list of what is shown. */
    void list() {
        listed = true;
    }

    /** It is on that list itself, with all behind it. */
    void listWhole() {
        listed = true;
        whole = true;
    }

    boolean isListed() {
        return listed;
    }

    void exclude() {
        excluded = true;
    }

    boolean isExcluded() {
        return excluded;
    }

    /** Says for it and all behind it whether only what is listed is shown there. */
    void settle(boolean onlyListed) {
        strict = onlyListed && !whole;
        for (Wish each : inside.values()) {
            each.settle(strict);
        }
    }

    /** Whether only what is listed is shown behind it. */
    boolean isStrict() {
        return strict;
    }

    /** What is shown behind it of the objects of a class; null before it was worked out. */
    @Nullable
    List<Item> items(Object owner) {
        return items.get(owner);
    }

    void items(Object owner, List<Item> known) {
        items.put(owner, known);
    }
}
