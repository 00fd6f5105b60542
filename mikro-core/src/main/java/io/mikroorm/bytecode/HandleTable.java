// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.AccessorMethods;
import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.hydration.ScalarRefs;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.FieldRef.Accessors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the constants of a class: handles on fields and constructors whatever their visibility, class loader or
 * module, typed so that the generated class needs to know none of the classes. One private lookup for each declaring class.
 */
final class HandleTable {

    private static final MethodHandle NO_OBJECT = noObject();

    private final Lookup own = MethodHandles.lookup();
    private final Map<Class<?>, Lookup> lookups = new HashMap<>();

    /** The constants, by number. A package that is not open is an error that prints the line to add. */
    static List<Object> of(List<Constant> constants) throws IllegalAccessException {
        HandleTable table = new HandleTable();
        List<Object> made = new ArrayList<>(constants.size());
        for (Constant constant : constants) {
            made.add(table.make(constant));
        }
        return made;
    }

    private Object make(Constant constant) throws IllegalAccessException {
        if (constant instanceof Constant.Value value) {
            return value.value();
        }
        if (constant instanceof Constant.Getter getter) {
            return getter(getter);
        }
        if (constant instanceof Constant.KindGetter getter) {
            return KindHandles.getter(getter, each -> (MethodHandle) make(each));
        }
        if (constant instanceof Constant.KindMaker maker) {
            return KindHandles.maker(maker, each -> (MethodHandle) make(each));
        }
        return constant instanceof Constant.Setter setter ? setter(setter) : maker((Constant.Maker) constant);
    }

    private static MethodHandle noObject() {
        try {
            return MethodHandles.lookup()
                    .findStatic(HandleTable.class, "refuse", MethodType.methodType(Object.class, Class.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stands for the constructor of an abstract class. */
    private static Object refuse(Class<?> type) {
        throw HydrationErrors.abstractClass(type);
    }

    private MethodHandle getter(Constant.Getter constant) throws IllegalAccessException {
        MethodHandle read = reader(constant.field());
        return (ScalarRefs.isOne(constant.field()) ? ScalarRefs.getter(read) : read).asType(constant.shape());
    }

    private MethodHandle setter(Constant.Setter constant) throws IllegalAccessException {
        FieldRef field = constant.field();
        MethodHandle write = writer(field);
        return (ScalarRefs.isOne(field) ? ScalarRefs.setter(reader(field), write) : write).asType(constant.shape());
    }

    private MethodHandle reader(FieldRef field) throws IllegalAccessException {
        Class<?> owner = field.declaringClass();
        Accessors accessors = field.accessors();
        if (accessors != null) {
            return lookup(owner).unreflect(AccessorMethods.getter(field, accessors));
        }
        try {
            return lookup(owner).findGetter(owner, field.name(), field.erasure());
        } catch (NoSuchFieldException e) {
            throw HydrationErrors.noSuchMember(owner, "field " + field.name());
        }
    }

    private MethodHandle writer(FieldRef field) throws IllegalAccessException {
        Class<?> owner = field.declaringClass();
        Accessors accessors = field.accessors();
        if (accessors != null) {
            return lookup(owner).unreflect(AccessorMethods.setter(field, accessors));
        }
        try {
            Field held = owner.getDeclaredField(field.name());
            return Modifier.isFinal(held.getModifiers())
                    ? writerOfFinal(held)
                    : lookup(owner).findSetter(owner, field.name(), field.erasure());
        } catch (NoSuchFieldException e) {
            throw HydrationErrors.noSuchMember(owner, "field " + field.name());
        }
    }

    /** A collection of ours takes the place of that which the constructor has made. */
    private MethodHandle writerOfFinal(Field field) throws IllegalAccessException {
        try {
            field.setAccessible(true);
            return own.unreflectSetter(field);
        } catch (InaccessibleObjectException e) {
            throw HydrationErrors.notOpen(field.getDeclaringClass());
        }
    }

    private MethodHandle maker(Constant.Maker constant) throws IllegalAccessException {
        Class<?> owner = constant.owner();
        List<Class<?>> parameters = constant.construction().parameterTypes();
        if (Modifier.isAbstract(owner.getModifiers())) {
            return MethodHandles.insertArguments(NO_OBJECT, 0, owner).asType(constant.shape());
        }
        try {
            return lookup(owner)
                    .findConstructor(owner, MethodType.methodType(void.class, parameters))
                    .asType(constant.shape());
        } catch (NoSuchMethodException e) {
            throw HydrationErrors.noSuchMember(owner, "constructor with the parameters " + parameters);
        }
    }

    private Lookup lookup(Class<?> type) {
        return lookups.computeIfAbsent(type, this::privateLookup);
    }

    private Lookup privateLookup(Class<?> type) {
        HandleTable.class.getModule().addReads(type.getModule());
        try {
            return MethodHandles.privateLookupIn(type, own);
        } catch (IllegalAccessException e) {
            throw HydrationErrors.notOpen(type);
        }
    }
}
