// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wanted of an entity: by the path of a relation what is wanted behind it, and which of its properties, where not all are. */
final class LoadWish {

    private final Map<String, LoadWish> relations = new LinkedHashMap<>();
    private final Set<String> left = new HashSet<>(0);
    private @Nullable Set<String> chosen;
    private boolean everything;

    /** What is wanted behind a relation; null where nothing is. */
    @Nullable
    LoadWish behind(String path) {
        return relations.get(path);
    }

    /** What is wanted behind a relation, which from now on is wanted. */
    LoadWish further(String path) {
        return relations.computeIfAbsent(path, p -> new LoadWish());
    }

    /** From now on only what is chosen is wanted. */
    void beginChoice() {
        if (chosen == null) {
            chosen = new HashSet<>();
        }
    }

    /** Chooses all properties. */
    void chooseAll() {
        beginChoice();
        everything = true;
    }

    /** Chooses one property of the entity itself, by its name; or, in an embeddable, a relation by its path. */
    void choose(String path) {
        beginChoice();
        if (chosen != null) {
            chosen.add(path);
        }
    }

    /** Leaves a property away. */
    void leave(String path) {
        left.add(path);
    }

    /** Makes all of the entity wanted, and of those behind its relations. */
    void makeWhole() {
        everything = true;
        left.clear();
        relations.values().forEach(LoadWish::makeWhole);
    }

    /** Whether not all of the entity is wanted. */
    boolean isPart() {
        return chosen != null || !left.isEmpty();
    }

    /** Whether a property is wanted unless it is one that waits for being asked for. */
    boolean has(String path) {
        return !left.contains(path) && (chosen == null || everything || chosen.contains(path));
    }

    /** Whether a property is named. */
    boolean names(String path) {
        return chosen != null && chosen.contains(path) || relations.containsKey(path);
    }

    /** Whether a property is left away. */
    boolean leaves(String path) {
        return left.contains(path);
    }

    /** Whether a relation below the first name of a path is wanted. */
    boolean reachesInto(String name) {
        for (String path : relations.keySet()) {
            if (path.startsWith(name) && path.length() > name.length() && path.charAt(name.length()) == '.') {
                return true;
            }
        }
        return false;
    }
}
