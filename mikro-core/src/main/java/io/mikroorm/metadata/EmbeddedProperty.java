// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.exception.ValidationException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value whose own properties are columns of the entity.
 *
 * @param nullable whether it is null when all its columns are null
 * @param properties its properties in order: {@link ScalarProperty}, {@link ToOneProperty} (owning), {@link EmbeddedProperty},
 *     {@link StructProperty}
 * @param construction how an object of it is made; of several classes, of the values of all properties
 * @param kinds the classes that it may be of; null for one class
 */
public record EmbeddedProperty(
        String name,
        FieldRef field,
        Class<?> type,
        boolean nullable,
        List<Property> properties,
        Construction construction,
        @Nullable EmbeddedKinds kinds)
        implements Property {

    /**
     * The classes that an embeddable may be of, and the values by which rows know them. Its properties are those of all of them, each once, behind
     * the value that says which class it is. Immutable.
     *
     * @param common what all of them are
     * @param discriminator the name of the property that says of which class an object is; no field holds it
     * @param all in the order of the mapping
     */
    public record EmbeddedKinds(Class<?> common, String discriminator, List<Kind> all) {

        /**
         * One of them.
         *
         * @param value what says that an object is of this class
         * @param properties its own properties, as its fields have them
         * @param construction how an object of it is made
         */
        public record Kind(Class<?> type, String value, List<Property> properties, Construction construction) {

            /** Takes a copy. */
            public Kind {
                properties = List.copyOf(properties);
            }

            /** The property with a name; null where other classes have it. */
            public @Nullable Property property(String name) {
                for (Property property : properties) {
                    if (property.name().equals(name)) {
                        return property;
                    }
                }
                return null;
            }
        }

        /** Takes a copy. */
        public EmbeddedKinds {
            all = List.copyOf(all);
        }

        /** The one that rows know by a value; null for a value that is none of theirs. */
        public @Nullable Kind named(@Nullable Object value) {
            for (Kind kind : all) {
                if (kind.value.equals(value)) {
                    return kind;
                }
            }
            return null;
        }

        /** The one that an object is of, which is an error where it is of none. */
        public Kind of(Object object) {
            for (Kind kind : all) {
                if (kind.type == object.getClass()) {
                    return kind;
                }
            }
            throw new ValidationException(
                    4271,
                    "An embedded " + common.getSimpleName() + " may be " + this + ", but is an object of "
                            + object.getClass().getSimpleName()
                            + ", which rows have no name for. Add that class to the kinds of " + common.getSimpleName()
                            + ".");
        }

        /** What says of which class an object is. */
        public String valueOf(Object object) {
            return of(object).value;
        }

        /** The values that rows may have, for messages. */
        public String values() {
            return all.stream().map(kind -> "'" + kind.value + "'").collect(Collectors.joining(", "));
        }

        /** {@code Cat or Dog}, for messages. */
        @Override
        public String toString() {
            return all.stream().map(kind -> kind.type.getSimpleName()).collect(Collectors.joining(" or "));
        }
    }
}
