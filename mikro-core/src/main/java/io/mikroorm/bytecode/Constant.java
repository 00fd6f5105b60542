// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.FieldRef;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;

/** Something that a generated class needs and no class file can hold; its place in the description's list is its number. */
sealed interface Constant {

    /** The class of the static field that holds it. */
    default Class<?> type() {
        return MethodHandle.class;
    }

    /**
     * Reads a field.
     *
     * @param shape the handle's type, of classes that every class loader knows: {@code (Object)int}
     */
    record Getter(FieldRef field, MethodType shape) implements Constant {}

    /**
     * Writes a field.
     *
     * @param shape the handle's type: {@code (Object,int)void}
     */
    record Setter(FieldRef field, MethodType shape) implements Constant {}

    /**
     * Reads a property that stands for those of several classes, of an object of one of them.
     *
     * @param shape as that of a getter, of a class that holds null
     */
    record KindGetter(EmbeddedKinds kinds, String name, MethodType shape) implements Constant {}

    /**
     * Makes an object of one of several classes, of the values of all properties in their order.
     *
     * @param names those of the properties, the discriminator first
     */
    record KindMaker(EmbeddedKinds kinds, List<String> names, MethodType shape) implements Constant {}

    /**
     * Calls a constructor.
     *
     * @param owner the class that is made
     * @param shape the handle's type: {@code (int,Object)Object}
     */
    record Maker(Class<?> owner, Construction construction, MethodType shape) implements Constant {}

    /** An object that the metadata holds, or that is made of it alone. */
    record Value(Object value, Class<?> type) implements Constant {}
}
