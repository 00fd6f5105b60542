// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.Storage;
import java.lang.invoke.MethodType;
import java.util.List;

/** One property as the generated class sees it: what it is, and the numbers of the constants that reach it. */
sealed interface Described {

    /** The name in its class. */
    String name();

    /** How its field is reached. */
    FieldAccess access();

    /** The number of columns below it. */
    default int width() {
        return 1;
    }

    /** A value whose class is the storage's own. */
    record Scalar(MappedColumn column, FieldAccess access, boolean isKey) implements Described {
        @Override
        public String name() {
            return column.property().name();
        }
    }

    /** A content, of which the row holds the length; how it is found again depends on whether the entity's key is integral. */
    record Content(MappedColumn column, FieldAccess access, boolean integralKey) implements Described {
        @Override
        public String name() {
            return column.property().name();
        }
    }

    /**
     * A constant of an enum.
     *
     * @param constants the number of the {@code EnumConstants}
     */
    record Enumerated(MappedColumn column, FieldAccess access, int constants, boolean isKey) implements Described {
        @Override
        public String name() {
            return column.property().name();
        }
    }

    /**
     * A value that a {@code Type} converts.
     *
     * @param converter the number of the {@code Type}
     * @param element of an array the number of its elements' {@code ValueType}, of a struct that of its own; -1 for other kinds
     * @param type of what has relations inside the number of its {@code ValueType}; -1 for all else
     */
    record Converted(MappedColumn column, FieldAccess access, int converter, int element, int type, boolean isKey)
            implements Described {
        @Override
        public String name() {
            return column.property().name();
        }
    }

    /** The key as text, which no column holds. */
    record KeyText(KeyTextProperty property, FieldAccess access) implements Described {
        @Override
        public String name() {
            return property.name();
        }

        @Override
        public int width() {
            return 0;
        }
    }

    /** What no column holds. */
    record Unstored(Property.Unstored property, FieldAccess access) implements Described {
        @Override
        public String name() {
            return property.name();
        }

        @Override
        public int width() {
            return 0;
        }
    }

    /**
     * A relation to one entity.
     *
     * @param rowColumn its column in the row
     * @param path its path from the entity
     * @param target the number of the target's metadata
     * @param key what the target's key is stored as
     * @param keyType the number of the key's {@code ValueType}; -1 for integral keys
     */
    record ToOne(
            ToOneProperty property,
            FieldAccess access,
            int rowColumn,
            String path,
            int target,
            Storage key,
            int keyType)
            implements Described {
        @Override
        public String name() {
            return property.name();
        }
    }

    /**
     * A relation to one entity, which may be of several classes.
     *
     * @param rowColumn its column in the row
     * @param keys the number of the {@code TargetKeys}
     */
    record Polymorphic(ToOneProperty property, FieldAccess access, int rowColumn, int keys) implements Described {
        @Override
        public String name() {
            return property.name();
        }
    }

    /**
     * An embeddable.
     *
     * @param number its number in the class: of the flag that tells whether it is there
     * @param maker the number of its constructor
     * @param shape the type of the constructor's handle
     * @param properties what is in it
     */
    record Embedded(
            EmbeddedProperty property,
            FieldAccess access,
            int number,
            int maker,
            MethodType shape,
            List<Described> properties)
            implements Described {
        @Override
        public String name() {
            return property.name();
        }

        @Override
        public int width() {
            int width = 0;
            for (Described inner : properties) {
                width += inner.width();
            }
            return width;
        }
    }

    /** A collection. */
    record ToMany(ToManyProperty property, FieldAccess access) implements Described {
        @Override
        public String name() {
            return property.name();
        }
    }
}
