// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.FieldRef.Accessors;
import java.lang.reflect.Method;
import java.util.Objects;

/** Finds the methods that read and set properties which are not reached by their fields. */
public final class AccessorMethods {

    private AccessorMethods() {}

    /** The method that reads a property. One that is not there is an error. */
    public static Method getter(FieldRef field, Accessors accessors) {
        return method(field, accessors.getter(), new Class<?>[0]);
    }

    /** The method that sets a property. One that is not there is an error. */
    public static Method setter(FieldRef field, Accessors accessors) {
        return method(field, Objects.requireNonNull(accessors.setter(), "setter"), new Class<?>[] {field.erasure()});
    }

    private static Method method(FieldRef field, String name, Class<?>[] parameters) {
        try {
            return field.declaringClass().getDeclaredMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw HydrationErrors.noSuchMember(field.declaringClass(), "method " + name);
        }
    }
}
