// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import java.lang.annotation.Annotation;
import java.util.Map;

/** The sentences about fields of collections of the JDK that hold entities. Codes 2330 to 2331. */
public final class PlainFieldMistakes {

    private PlainFieldMistakes() {}

    /** Whether a class is one whose objects hold others. */
    public static boolean holdsMany(Class<?> type) {
        return Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type.isArray();
    }

    public static Mistake otherType(PropertyDraft property, Class<? extends Annotation> kind) {
        return new Mistake(
                2330,
                property + " is @" + kind.getSimpleName() + ", but of the type " + property.held.getSimpleName()
                        + ", which cannot hold a collection that knows whether it is loaded. Declare it as List<…>, Set<…> or"
                        + " Collection<…>, or as EntityCollection<…> = EntityCollection.of(this).");
    }

    public static Mistake finalField(PropertyDraft property) {
        return new Mistake(
                2331,
                property + " is a " + property.held.getSimpleName()
                        + " of entities in a record, which nobody can set to a"
                        + " collection that knows whether it is loaded. Declare the relation in the entity.");
    }
}
