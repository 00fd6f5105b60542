// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds.Kind;
import io.mikroorm.metadata.Property;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Handles on objects that may be of several classes: each property is that of the class that an object is of. */
final class KindHandles {

    private static final MethodHandle IS =
            find(KindHandles.class, "is", MethodType.methodType(boolean.class, Class.class, Object.class), true);
    private static final MethodHandle VALUE_OF =
            find(EmbeddedKinds.class, "valueOf", MethodType.methodType(String.class, Object.class), false);
    private static final MethodHandle MAKE =
            find(Maker.class, "make", MethodType.methodType(Object.class, Object[].class), false);

    private KindHandles() {}

    /** Who finds handles on fields and constructors. */
    interface Source {

        /** Of a constant. */
        MethodHandle of(Constant constant) throws IllegalAccessException;
    }

    private static MethodHandle find(Class<?> owner, String name, MethodType type, boolean isStatic) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            return isStatic ? lookup.findStatic(owner, name, type) : lookup.findVirtual(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean is(Class<?> type, Object object) {
        return object.getClass() == type;
    }

    static MethodHandle getter(Constant.KindGetter constant, Source source) throws IllegalAccessException {
        EmbeddedKinds kinds = constant.kinds();
        if (constant.name().equals(kinds.discriminator())) {
            return VALUE_OF.bindTo(kinds).asType(constant.shape());
        }
        MethodHandle found = MethodHandles.dropArguments(
                MethodHandles.constant(constant.shape().returnType(), null), 0, Object.class);
        for (Kind kind : kinds.all()) {
            Property property = kind.property(constant.name());
            if (property != null) {
                MethodHandle own = source.of(new Constant.Getter(property.field(), constant.shape()));
                found = MethodHandles.guardWithTest(IS.bindTo(kind.type()), own, found);
            }
        }
        return found;
    }

    static MethodHandle maker(Constant.KindMaker constant, Source source) throws IllegalAccessException {
        Maker maker = new Maker(constant.kinds());
        for (Kind kind : constant.kinds().all()) {
            maker.byValue.put(kind.value(), one(kind, constant.names(), source));
        }
        return MAKE.bindTo(maker)
                .asCollector(Object[].class, constant.names().size())
                .asType(constant.shape());
    }

    private static One one(Kind kind, List<String> names, Source source) throws IllegalAccessException {
        List<String> parameters = kind.construction().parameters();
        MethodType shape = MethodType.genericMethodType(parameters.size());
        MethodHandle constructor = source.of(new Constant.Maker(kind.type(), kind.construction(), shape));
        int[] arguments = new int[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = names.indexOf(parameters.get(i));
        }
        List<Field> fields = new ArrayList<>();
        MethodType setter = MethodType.methodType(void.class, Object.class, Object.class);
        for (Property property : kind.properties()) {
            MethodHandle set =
                    property.field().isFinal() ? null : source.of(new Constant.Setter(property.field(), setter));
            Nothing nothing = nothing(kind, property, property.name(), source);
            fields.add(new Field(names.indexOf(property.name()), property, set, nothing));
        }
        return new One(
                kind,
                constructor.asSpreader(Object[].class, arguments.length),
                arguments,
                fields.toArray(new Field[0]));
    }

    /**
     * What makes an embeddable without any value, which the row cannot tell from none, but the class can: it always has one. Null where there may be
     * none, and for other properties.
     *
     * @param path the property's from the object of the class
     */
    private static @Nullable Nothing nothing(Kind kind, Property property, String path, Source source)
            throws IllegalAccessException {
        if (!(property instanceof EmbeddedProperty embedded) || embedded.nullable()) {
            return null;
        }
        EmbeddedKinds kinds = embedded.kinds();
        if (kinds != null) {
            return () -> {
                throw HydrationErrors.unknownKind(kinds, null);
            };
        }
        List<String> parameters = embedded.construction().parameters();
        MethodType shape = MethodType.genericMethodType(parameters.size());
        MethodHandle constructor = source.of(new Constant.Maker(embedded.type(), embedded.construction(), shape));
        List<Field> fields = new ArrayList<>();
        MethodType setter = MethodType.methodType(void.class, Object.class, Object.class);
        for (Property inner : embedded.properties()) {
            String place = path + "." + inner.name();
            if (inner.field().type().isPrimitive()) {
                return () -> {
                    throw HydrationErrors.nullInKind(kind, place);
                };
            }
            MethodHandle set = !inner.field().isFinal() ? source.of(new Constant.Setter(inner.field(), setter)) : null;
            fields.add(new Field(parameters.indexOf(inner.name()), inner, set, nothing(kind, inner, place, source)));
        }
        return new Empty(
                constructor.asSpreader(Object[].class, parameters.size()),
                parameters.size(),
                fields.toArray(new Field[0]));
    }

    /** Makes an embeddable of nothing, or refuses the row that has nothing for it. */
    private interface Nothing {

        Object make() throws Throwable;
    }

    /**
     * A field, where its value stands among all, and what is in it where the row has nothing.
     *
     * @param place below 0 where no constructor takes it
     */
    private record Field(
            int place,
            Property property,
            @Nullable MethodHandle setter,
            @Nullable Nothing empty) {

        @Nullable
        Object nothing() throws Throwable {
            return empty == null ? null : empty.make();
        }
    }

    /** How an embeddable without values is made. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Empty(MethodHandle constructor, int parameters, Field[] fields) implements Nothing {

        @Override
        public Object make() throws Throwable {
            @Nullable Object[] arguments = new @Nullable Object[parameters];
            for (Field field : fields) {
                if (field.place >= 0) {
                    arguments[field.place] = field.nothing();
                }
            }
            Object made = (Object) constructor.invokeExact(arguments);
            for (Field field : fields) {
                MethodHandle setter = field.setter;
                if (setter != null) {
                    setter.invokeExact(made, field.nothing());
                }
            }
            return made;
        }
    }

    /** How objects of one class are made. */
    @SuppressWarnings("ArrayRecordComponent")
    private record One(Kind kind, MethodHandle constructor, int[] arguments, Field[] fields) {}

    /** Makes objects of the class that the first value names. */
    private static final class Maker {

        private final EmbeddedKinds kinds;
        private final Map<Object, One> byValue = new HashMap<>();

        Maker(EmbeddedKinds kinds) {
            this.kinds = kinds;
        }

        Object make(@Nullable Object[] values) throws Throwable {
            Object value = values[0];
            One one = value == null ? null : byValue.get(value);
            if (one == null) {
                throw HydrationErrors.unknownKind(kinds, value);
            }
            for (Field field : one.fields) {
                if (values[field.place] == null && field.property.field().type().isPrimitive()) {
                    throw HydrationErrors.nullInKind(one.kind, field.property.name());
                }
                if (values[field.place] == null && field.empty != null) {
                    values[field.place] = field.empty.make();
                }
            }
            @Nullable Object[] arguments = new @Nullable Object[one.arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = values[one.arguments[i]];
            }
            Object made = (Object) one.constructor.invokeExact(arguments);
            for (Field field : one.fields) {
                MethodHandle setter = field.setter;
                if (setter != null) {
                    setter.invokeExact(made, values[field.place]);
                }
            }
            return made;
        }
    }
}
