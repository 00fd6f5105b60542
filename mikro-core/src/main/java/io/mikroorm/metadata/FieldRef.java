// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueSerializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a class, by name; or what a getter gives where there is no field.
 *
 * @param declaringClass the class that declares it, which may be a superclass of the entity
 * @param name its name
 * @param type the class of what it holds in the entity: of a field of a generic class, what its type variable stands for
 * @param erasure its class in the class file: of a type variable, its bound; otherwise the same
 * @param isFinal whether only a constructor can set it
 * @param accessors the methods that read and set it; null where it is reached itself
 * @param shown how it is shown to the outside
 * @param label what people call it where neither a field nor a getter has it; null where one has
 */
public record FieldRef(
        Class<?> declaringClass,
        String name,
        Class<?> type,
        Class<?> erasure,
        boolean isFinal,
        @Nullable Accessors accessors,
        Shown shown,
        @Nullable String label) {

    /**
     * Methods of the class that declares a field, of any visibility.
     *
     * @param getter the name of the one without parameters that gives the value
     * @param setter the name of the one that takes it; null where nobody sets what the getter works out
     */
    public record Accessors(String getter, @Nullable String setter) {}

    /**
     * How a property is shown where entities become maps and texts.
     *
     * @param hidden whether it is not, unless that is asked for
     * @param name what it is called there; empty for its own name
     * @param groups those in which it is shown; empty for all
     * @param by who says what is shown of a value; null for the value itself
     */
    public record Shown(
            boolean hidden,
            String name,
            List<String> groups,
            @Nullable ValueSerializer<?> by) {

        /** As it is. */
        public static final Shown AS_IT_IS = new Shown(false, "", List.of(), null);

        /** Takes a copy. */
        public Shown {
            groups = List.copyOf(groups);
        }
    }

    /** A field that is reached itself, and shown as it is. */
    public FieldRef(Class<?> declaringClass, String name, Class<?> type, Class<?> erasure, boolean isFinal) {
        this(declaringClass, name, type, erasure, isFinal, null, Shown.AS_IT_IS, null);
    }

    /** What neither a field nor a getter has. Its name is one that no field can have, and another for each. */
    public static FieldRef nowhere(Class<?> declaringClass, String name, Class<?> type, String label) {
        return new FieldRef(declaringClass, name, type, type, false, null, Shown.AS_IT_IS, label);
    }

    /** A field whose class says what it holds. */
    public FieldRef(Class<?> declaringClass, String name, Class<?> type, boolean isFinal) {
        this(declaringClass, name, type, type, isFinal);
    }

    /** Whether there is no field, and no getter either, that has it. */
    public boolean isNowhere() {
        return label != null;
    }

    /** What it is called where it is shown. */
    public String shownName() {
        return shown.name.isEmpty() ? name : shown.name;
    }

    /** The same, shown in another way. */
    public FieldRef shownAs(Shown other) {
        return shown == other
                ? this
                : new FieldRef(declaringClass, name, type, erasure, isFinal, accessors, other, label);
    }

    /** Whether it is no field, but what a getter works out: never set, not even by a constructor. */
    public boolean isComputed() {
        return accessors != null && accessors.setter() == null;
    }

    /** Of what tells fields apart: it is looked up often. */
    @Override
    public int hashCode() {
        return 31 * declaringClass.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return label == null ? declaringClass.getSimpleName() + "." + name : label;
    }
}
