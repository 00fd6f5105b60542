// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.exception.MetadataException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects mistakes. One that shows in several places (a field of a shared base class) is kept once, at the first. */
public final class Mistakes {

    /** The code of the exception that carries the mistakes; each of them has its own. */
    private static final int CODE = 2010;

    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** Adds a mistake of a class. */
    public void add(ClassDraft at, Mistake mistake) {
        add(at.place, mistake);
    }

    /** Also marks the property as broken, so that nothing that follows from the mistake is reported as another. */
    public void add(PropertyDraft at, Mistake mistake) {
        at.broken = true;
        add(at.place, mistake);
    }

    /** Adds a mistake of what was read at a place. */
    public void add(int place, Mistake mistake) {
        places.merge(mistake.toString(), place, Math::min);
    }

    /** Throws them in the order of the classes and their fields. */
    public void throwIfAny() {
        List<String> texts = places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!texts.isEmpty()) {
            throw new MetadataException(CODE, texts);
        }
    }
}
