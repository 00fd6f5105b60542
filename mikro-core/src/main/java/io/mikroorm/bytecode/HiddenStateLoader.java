// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;

/**
 * Defines state classes, and readers of records. A hidden class gets its constants as class data; a class that was written ahead gets the same ones
 * handed before it is initialised. Either way they end in static final fields, which the just-in-time compiler trusts.
 */
final class HiddenStateLoader {

    private HiddenStateLoader() {}

    /** A prototype of a new hidden class. */
    static EntityState define(StateDescription description, List<Object> constants) throws IllegalAccessException {
        return define(StateClassWriter.write(description, ConstantSource.CLASS_DATA), constants, EntityState.class);
    }

    /** An object of a new hidden class that gets its constants as class data. */
    static <T> T define(byte[] file, List<Object> constants, Class<T> kind) throws IllegalAccessException {
        return instance(MethodHandles.lookup().defineHiddenClassWithClassData(file, constants, true), kind);
    }

    /** A prototype of a class whose file was written ahead and that our class loader finds by its name. */
    static EntityState load(StateDescription description, List<Object> constants) throws ReflectiveOperationException {
        String name = HiddenStateLoader.class.getPackageName() + "." + description.className();
        HandedConstants.give(name, constants);
        Class<?> type = Class.forName(name, true, HiddenStateLoader.class.getClassLoader());
        return instance(MethodHandles.privateLookupIn(type, MethodHandles.lookup()), EntityState.class);
    }

    private static <T> T instance(Lookup lookup, Class<T> kind) throws IllegalAccessException {
        try {
            return kind.cast(lookup.lookupClass().getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalAccessException(lookup.lookupClass() + " cannot be instantiated: " + e);
        }
    }
}
