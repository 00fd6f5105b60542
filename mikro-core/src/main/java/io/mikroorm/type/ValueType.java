// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.type.RelatedPart.Keyless;
import io.mikroorm.type.RelatedPart.Keys;
import io.mikroorm.type.RelatedPart.Targets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one property are stored.
 *
 * @param javaType the class of the field; primitive where the field is
 * @param storage what the row holds
 * @param converter converts between the two; null where the field's class is the storage's own, and for enums
 * @param limits what the column takes; of an array, what each element is held to
 * @param element how the elements of an array are stored; null for every other kind
 */
public record ValueType(
        Class<?> javaType,
        Storage storage,
        @Nullable Type<?, ?> converter,
        Limits limits,
        @Nullable ValueType element) {

    /** A value without elements. */
    public ValueType(Class<?> javaType, Storage storage, @Nullable Type<?, ?> converter, Limits limits) {
        this(javaType, storage, converter, limits, null);
    }

    /** How the elements are stored; a type without any is an error. */
    public ValueType elements() {
        return Objects.requireNonNull(element, "element");
    }

    /** The parts of a struct, in the order in which a row holds them; of any other type an error. */
    public List<StructType.Part> parts() {
        if (converter instanceof StructType struct) {
            return struct.parts();
        }
        throw new IllegalStateException(storage + " has no parts");
    }

    /** Of keys of several parts, some of these, by their numbers. */
    public ValueType some(List<Integer> numbers) {
        return converter instanceof StructType struct
                ? new ValueType(javaType, storage, struct.some(numbers), limits)
                : this;
    }

    /** Keys of several parts of which there is none where these parts are null, by their numbers. */
    public ValueType decidedBy(List<Integer> numbers) {
        return converter instanceof StructType struct
                ? new ValueType(javaType, storage, struct.decidedBy(numbers), limits)
                : this;
    }

    /** Keys of several parts of which there is none where any part is null: others write the parts, each by itself. */
    public ValueType decidedByAll() {
        return decidedBy(List.of(StructType.NO_PART));
    }

    /** Whether what a row has in the parts of a key says that there is none. */
    public boolean isNothing(@Nullable Object[] parts) {
        return converter instanceof StructType struct && struct.isNothing(parts);
    }

    /** Whether the values are keys of several parts. */
    public boolean isKeyOfParts() {
        return converter instanceof StructType struct && struct.isKey();
    }

    /** The number of columns and slots of a value, where a store keeps each part of a key in one of its own; 1 for all other values. */
    public int width() {
        return converter instanceof StructType struct && struct.isKey()
                ? struct.parts().size()
                : 1;
    }

    /** Whether two values, as a row holds them, are the same. */
    @SuppressWarnings("unchecked")
    public boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (one == null || other == null) {
            return false;
        }
        if (one instanceof Keyless || other instanceof Keyless) {
            return one.equals(other);
        }
        return converter == null ? storage.same(one, other) : ((Type<?, Object>) converter).equal(one, other);
    }

    /** Whether the field is an enum, stored by name ({@link Storage#STRING}) or ordinal ({@link Storage#INT}). */
    public boolean isEnum() {
        return javaType.isEnum() && converter == null;
    }

    /** Whether the store makes something else of the values when they are written or read: {@link Type#written}, {@link Type#read}. */
    public boolean isExpressed() {
        return converter != null
                && (!converter.written().equals("?") || !converter.read().equals("?"));
    }

    /** Whether the field is of a primitive type. */
    public boolean isPrimitive() {
        return javaType.isPrimitive();
    }

    /** Keys of several parts whose parts are stored otherwise; of any other type an error. */
    public ValueType withParts(UnaryOperator<ValueType> form) {
        if (converter instanceof StructType struct) {
            return new ValueType(javaType, storage, struct.withParts(form), limits);
        }
        throw new IllegalStateException(storage + " has no parts");
    }

    /** The values of the parts of an object as its fields have them, null among them; of any other type an error. */
    public @Nullable Object[] valuesOf(Object object) {
        if (converter instanceof StructType struct) {
            return struct.valuesOf(object);
        }
        throw new IllegalStateException(storage + " has no parts");
    }

    /** Whether there are relations in the values, however deep: objects with such are made with their targets. */
    public boolean leads() {
        if (converter instanceof StructType struct) {
            return struct.leads();
        }
        return element != null && element.leads();
    }

    /** Why a value of the field cannot be stored, whatever the database: {@link Type#refusal}. Null when it can. */
    public @Nullable String refusal(Object value) {
        Object given = value instanceof Known known ? known.value() : value;
        return converter == null ? null : convertRefusal(converter, given);
    }

    /** From the value of the field to what the row holds. Null stays null. */
    public @Nullable Object toStorage(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Known known) {
            return known.stored();
        }
        if (converter != null) {
            return convertToDatabase(converter, value);
        }
        if (value instanceof Enum<?> constant) {
            return storage == Storage.INT ? (Object) constant.ordinal() : constant.name();
        }
        return value;
    }

    /** The same, with the keys of targets inside as somebody says them. */
    public @Nullable Object toStorage(@Nullable Object value, Keys keys) {
        if (value != null && converter instanceof StructType struct) {
            return struct.toDatabase(value, keys);
        }
        return value != null && converter instanceof ArrayType array ? array.toDatabase(value, keys) : toStorage(value);
    }

    /** A value whose relations have the keys that somebody says, in the place of the value where it is written. */
    public Object known(Object value, Keys keys) {
        return new Known(value, Objects.requireNonNull(toStorage(value, keys)));
    }

    /** A value, and what the row holds of it. */
    private record Known(Object value, Object stored) {}

    /**
     * A value of the field as an object whose {@code equals} tells whether the stored values are the same. Not the value itself: that
     * of a {@code URL} would ask the network. Null stays null.
     */
    public @Nullable Object equalForm(@Nullable Object value) {
        return EqualForm.of(toStorage(value));
    }

    /** From what the row holds to the value of the field. Null stays null. */
    public @Nullable Object toJava(@Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        if (converter != null) {
            return convertToJava(converter, stored);
        }
        return isEnum() ? EnumConstants.of(javaType, stored) : stored;
    }

    /** The same of a value with relations inside, whose targets come from somewhere. */
    public @Nullable Object toJava(@Nullable Object stored, Targets targets) {
        if (stored != null && converter instanceof StructType struct) {
            return struct.toJava((@Nullable Object[]) stored, targets);
        }
        return stored != null && converter instanceof ArrayType array
                ? array.toJava((@Nullable Object[]) stored, targets)
                : toJava(stored);
    }

    @SuppressWarnings("unchecked")
    private static Object convertToDatabase(Type<?, ?> converter, Object value) {
        return ((Type<Object, Object>) converter).toDatabase(value);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable String convertRefusal(Type<?, ?> converter, Object value) {
        return ((Type<Object, ?>) converter).refusal(value);
    }

    @SuppressWarnings("unchecked")
    private static Object convertToJava(Type<?, ?> converter, Object stored) {
        return ((Type<Object, Object>) converter).toJava(stored);
    }
}
