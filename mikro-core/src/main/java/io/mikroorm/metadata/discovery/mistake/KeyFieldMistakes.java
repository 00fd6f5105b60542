// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences about keys of several fields. Codes 2600 to 2607, and 2031. */
public final class KeyFieldMistakes {

    private KeyFieldMistakes() {}

    public static Mistake unknown(EntityDraft entity, List<PropertyDraft> keys, String store) {
        return new Mistake(
                2600,
                entity + " has " + keys.size() + " key fields " + names(keys) + ", but in " + store
                        + " a key is one value. Make one field of them, @PrimaryKey " + entity
                        + "Key id, of a record, or give the class a key of its own and write @Unique(properties = …) on"
                        + " it for these together.");
    }

    public static Mistake below(EntityDraft entity, EntityDraft root) {
        return new Mistake(
                2601,
                entity + " adds a @PrimaryKey to that of " + root
                        + ", but all classes of a hierarchy have the key of the first."
                        + " Take the annotation away, or write it there.");
    }

    public static Mistake generated(ScalarDraft key, List<PropertyDraft> keys) {
        return new Mistake(
                2031,
                key + " is one of several key fields " + names(keys)
                        + " and has a value that is generated, but these are"
                        + " set by the application. Make it the only @PrimaryKey, and write @Unique(properties = …) on"
                        + " the class for the others; or assign it.");
    }

    public static Mistake wrongType(ScalarDraft key, List<PropertyDraft> keys) {
        return new Mistake(
                2603,
                key + " has the type " + TypeMistakes.type(key) + ", which cannot be one of several key fields "
                        + names(keys)
                        + ": only whole numbers of at most 64 bits, String, UUID, LocalDate and enums can, and"
                        + " relations. Choose one of these.");
    }

    public static Mistake noFields(EntityDraft entity, Class<?> keyClass) {
        return new Mistake(
                2604,
                entity + " has the keyClass " + keyClass.getSimpleName()
                        + ", but not several key fields, whose values an object of it"
                        + " would have. Take keyClass away, or mark each key field as @PrimaryKey.");
    }

    public static Mistake noKeys(EntityDraft entity, Class<?> keyClass, List<PropertyDraft> keys) {
        return new Mistake(
                2605,
                entity + " has the keyClass " + keyClass.getSimpleName()
                        + ", which is neither a record nor a class with"
                        + " equals and hashCode and a constructor without arguments. Make it a record with the components "
                        + partNames(keys) + ".");
    }

    public static Mistake otherNames(
            EntityDraft entity, Class<?> keyClass, List<String> components, List<PropertyDraft> keys) {
        return new Mistake(
                2606,
                entity + " has the keyClass " + keyClass.getSimpleName() + " with ("
                        + String.join(", ", components) + "), but its key fields are " + partNames(keys)
                        + ". Call them so.");
    }

    public static Mistake otherType(
            EntityDraft entity, Class<?> keyClass, String component, Class<?> type, Class<?> wanted) {
        return new Mistake(
                2607,
                keyClass.getSimpleName() + "." + component + " has the type " + type.getSimpleName()
                        + ", but what it stands for in keys of " + entity + " has the type " + wanted.getSimpleName()
                        + ", which of a relation is that of the target's key. Change it there.");
    }

    public static Mistake partOfNothing(PropertyDraft key) {
        return new Mistake(
                2731,
                key + " says part = \"" + key.partName()
                        + "\", which is what its value is called in the keyClass of an entity with several key fields. "
                        + key.owner + " has no such. Name one in @Entity(keyClass = …), or take part away.");
    }

    private static String partNames(List<PropertyDraft> keys) {
        return keys.stream().map(PropertyDraft::partName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String names(List<PropertyDraft> keys) {
        return keys.stream().map(PropertyDraft::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
