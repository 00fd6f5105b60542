// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.mapping.Declaration;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value of an annotation that stands in no source: it answers what it was made of, and the defaults for the rest. */
final class AnnotationValue implements InvocationHandler {

    private final Declaration content;

    private AnnotationValue(Declaration content) {
        this.content = content;
    }

    /** The value of a declaration; members that it does not say have their defaults. One value may stand for an array, as in source. */
    static Annotation of(Declaration said) {
        Class<? extends Annotation> type = said.annotation();
        Map<String, Object> members = new LinkedHashMap<>();
        for (Method member : membersOf(type)) {
            Object value = said.members().get(member.getName());
            Object known = value == null ? member.getDefaultValue() : value;
            if (known == null) {
                throw new IllegalArgumentException(
                        said + " does not say " + member.getName() + ", which has no default");
            }
            boolean single = member.getReturnType().isArray()
                    && !(known instanceof List)
                    && !known.getClass().isArray();
            members.put(member.getName(), single ? List.of(known) : listed(known));
        }
        return (Annotation) Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new AnnotationValue(new Declaration(type, members)));
    }

    /** What an annotation says: the members that are not as they are unless said. */
    static Declaration said(Annotation annotation) {
        Declaration said = Declaration.of(annotation.annotationType());
        for (Method member : membersOf(annotation.annotationType())) {
            Object value = read(member, annotation);
            Object unsaid = member.getDefaultValue();
            if (unsaid == null || !value.equals(listed(unsaid))) {
                said = said.with(member.getName(), value);
            }
        }
        return said;
    }

    /** An annotation in which some members are said anew. */
    static Annotation changed(Annotation annotation, Declaration said) {
        Declaration whole = Declaration.of(annotation.annotationType());
        for (Method member : membersOf(annotation.annotationType())) {
            whole = whole.with(member.getName(), read(member, annotation));
        }
        for (Map.Entry<String, Object> member : said.members().entrySet()) {
            whole = whole.with(member.getKey(), member.getValue());
        }
        return of(whole);
    }

    /** What was said of a member: where its value stands for a class, that value itself. */
    static Object raw(Annotation annotation, String member) {
        for (Method each : membersOf(annotation.annotationType())) {
            if (each.getName().equals(member)) {
                return read(each, annotation);
            }
        }
        throw new IllegalArgumentException(annotation + " has no " + member);
    }

    private static Object read(Method member, Annotation annotation) {
        if (made(annotation) instanceof AnnotationValue value) {
            return Objects.requireNonNull(value.content.members().get(member.getName()));
        }
        try {
            member.setAccessible(true);
            return listed(member.invoke(annotation));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Arrays as lists, which are equal when their elements are. */
    private static Object listed(Object value) {
        if (!value.getClass().isArray()) {
            return value;
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            elements.add(Array.get(value, i));
        }
        return List.copyOf(elements);
    }

    private static List<Method> membersOf(Class<? extends Annotation> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .toList();
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && isEqual(arguments[0]);
            case "hashCode" -> content.hashCode();
            case "toString" -> content.toString();
            case "annotationType" -> content.annotation();
            default -> value(method);
        };
    }

    private static @Nullable InvocationHandler made(Object annotation) {
        return Proxy.isProxyClass(annotation.getClass()) ? Proxy.getInvocationHandler(annotation) : null;
    }

    private Object value(Method member) {
        Object value = Objects.requireNonNull(content.members().get(member.getName()));
        if (member.getReturnType() == Class.class && !(value instanceof Class)) {
            return value.getClass(); // an object where an annotation could only name its class
        }
        if (!(value instanceof List<?> elements)) {
            return value;
        }
        Object array = Array.newInstance(member.getReturnType().getComponentType(), elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Array.set(array, i, element(elements.get(i)));
        }
        return array;
    }

    private static Object element(Object value) {
        return value instanceof Declaration nested ? of(nested) : value;
    }

    /** Whether another value made here says the same. */
    private boolean isEqual(@Nullable Object other) {
        return other != null && made(other) instanceof AnnotationValue value && value.content.equals(content);
    }
}
