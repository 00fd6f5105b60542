// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.type.RelatedPart.Keys;
import io.mikroorm.type.RelatedPart.Targets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Arrays, lists and sets of scalars and of embeddables. A row holds their elements, each as its own kind is held, in one array; what is
 * made of it is the caller's own and can be changed. Of a set a row holds each value once, in the order of the values, so that equal sets are
 * stored alike. Immutable.
 */
public final class ArrayType implements Type<Object, @Nullable Object[]> {

    private final Class<?> javaType;
    private final ValueType element;
    private final Container container;

    private ArrayType(Class<?> javaType, ValueType element, Container container) {
        this.javaType = javaType;
        this.element = element;
        this.container = container;
    }

    /** Whether a class holds elements: an array, or one of the collections that are known. */
    public static boolean holdsElements(Class<?> type) {
        return Container.of(type) != null;
    }

    /** Of a class that holds elements, and the type of these. */
    public static ArrayType of(Class<?> type, ValueType element) {
        Container container = Container.of(type);
        if (container == null) {
            throw new IllegalArgumentException(type.getName() + " holds no elements");
        }
        return new ArrayType(type, element, container);
    }

    /** The elements of any array or collection; null for other objects. */
    public static @Nullable Object @Nullable [] elementsOf(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.toArray();
        }
        return value.getClass().isArray() ? ArrayElements.of(value) : null;
    }

    /** The container of the field's class with some elements in it, which are of the element's Java type. */
    public Object containerOf(@Nullable Object[] elements) {
        return container.make(javaType, elements);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> javaType() {
        return (Class<Object>) javaType;
    }

    @Override
    @SuppressWarnings("NullAway") // a class does not say what its arrays may hold
    public Class<@Nullable Object[]> databaseType() {
        return Object[].class;
    }

    @Override
    public @Nullable Object[] toDatabase(Object value) {
        return toDatabase(value, Keys.KNOWN);
    }

    /** To the stored form, with the keys of targets as somebody says them. */
    @Nullable
    Object[] toDatabase(Object value, Keys keys) {
        @Nullable Object[] elements = elementsOf(value);
        if (elements == null) {
            throw new IllegalArgumentException(value.getClass().getName() + " holds no elements");
        }
        @Nullable Object[] stored = new @Nullable Object[elements.length];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = own(element.toStorage(checked(elements[i]), keys));
        }
        return container.stored(element, stored);
    }

    /** Generics let a list hold what it is not declared to. */
    private @Nullable Object checked(@Nullable Object value) {
        Class<?> wanted = element.isPrimitive() ? element.storage().javaType() : element.javaType();
        if (value != null && !wanted.isInstance(value)) {
            throw new IllegalArgumentException(
                    "an element is a " + value.getClass().getName() + ", no " + wanted.getName());
        }
        return value;
    }

    @Override
    public Object toJava(@Nullable Object[] value) {
        @Nullable Object[] elements = new @Nullable Object[value.length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = element.toJava(own(value[i]));
        }
        return containerOf(elements);
    }

    /** From the stored form, with targets from somewhere. */
    Object toJava(@Nullable Object[] value, Targets targets) {
        @Nullable Object[] elements = new @Nullable Object[value.length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = element.toJava(own(value[i]), targets);
        }
        return containerOf(elements);
    }

    private static @Nullable Object own(@Nullable Object stored) {
        return stored instanceof byte[] bytes ? bytes.clone() : stored;
    }

    @Override
    public @Nullable String refusal(Object value) {
        @Nullable Object[] elements = elementsOf(value);
        for (int i = 0; elements != null && i < elements.length; i++) {
            Object checked = checked(elements[i]);
            String refusal = checked == null ? null : element.refusal(checked);
            if (refusal != null) {
                return "(in one of its elements) " + refusal;
            }
        }
        return null;
    }

    @Override
    public boolean equal(@Nullable Object[] one, @Nullable Object[] other) {
        return same(one, other)
                || container.isSet()
                        && same(container.stored(element, one.clone()), container.stored(element, other.clone()));
    }

    private boolean same(@Nullable Object[] one, @Nullable Object[] other) {
        boolean same = one.length == other.length;
        for (int i = 0; same && i < one.length; i++) {
            same = element.same(one[i], other[i]);
        }
        return same;
    }

    @Override
    public String toString() {
        return javaType.getSimpleName() + " of " + element.javaType().getSimpleName();
    }
}
