// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the type variables of the generic classes above one class stand for in it. */
public final class TypeBindings {

    private final Map<TypeVariable<?>, Type> bindings = new HashMap<>();

    private TypeBindings() {}

    /** Of a class, as its {@code extends} clauses say. */
    public static TypeBindings of(Class<?> type) {
        TypeBindings made = new TypeBindings();
        made.bindAbove(type);
        return made;
    }

    /** Of the class of a field, as its type arguments and its {@code extends} clauses say. */
    public TypeBindings of(Type declared, Class<?> type) {
        TypeBindings made = new TypeBindings();
        made.bindings.putAll(bindings);
        made.bind(resolve(declared));
        made.bindAbove(type);
        return made;
    }

    private void bindAbove(Class<?> type) {
        for (@Nullable Class<?> at = type; at != null; at = at.getSuperclass()) {
            bind(at.getGenericSuperclass());
        }
    }

    private void bind(@Nullable Type type) {
        if (type instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] variables = ((Class<?>) parameterized.getRawType()).getTypeParameters();
            Type[] arguments = parameterized.getActualTypeArguments();
            for (int i = 0; i < variables.length; i++) {
                bindings.put(variables[i], resolve(arguments[i]));
            }
        }
    }

    /** What a type variable stands for; itself where nothing says so. Any other type as it is. */
    public Type resolve(Type type) {
        return type instanceof TypeVariable<?> variable ? bindings.getOrDefault(variable, type) : type;
    }

    /** What a type stands for, type variables inside of it included. */
    public Type resolveAll(Type type) {
        Type resolved = resolve(type);
        if (!(resolved instanceof ParameterizedType parameterized)) {
            return resolved;
        }
        Type[] arguments = parameterized.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = resolveAll(arguments[i]);
        }
        return new ResolvedType(
                (Class<?>) parameterized.getRawType(), List.of(arguments), parameterized.getOwnerType());
    }

    /** The class of the one type argument that a type is declared with; null where it has none, or no class is named. */
    public @Nullable Class<?> argumentOf(Type declared) {
        return resolve(declared) instanceof ParameterizedType parameterized
                ? classOf(parameterized.getActualTypeArguments()[0])
                : null;
    }

    /** A generic class with arguments in which no type variable is left that has a meaning. */
    private record ResolvedType(
            Class<?> raw, List<Type> arguments, @Nullable Type owner) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(new Type[0]);
        }

        @Override
        public Class<?> getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return owner;
        }
    }

    /** The class that a type is in the end; null of a type variable that stands for nothing, of a wildcard and an array of such. */
    public @Nullable Class<?> classOf(Type type) {
        Type resolved = resolve(type);
        if (resolved instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return resolved instanceof Class<?> known ? known : null;
    }

    /** The wrapper of a primitive class; any other class as it is. */
    public static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
