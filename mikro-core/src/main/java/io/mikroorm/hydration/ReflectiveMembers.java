// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.FieldRef.Accessors;
import io.mikroorm.metadata.Property;
import io.mikroorm.type.ScalarRef;
import io.mikroorm.type.ScalarRefState;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields and constructors of one entity class and its embeddables, made accessible. Thread-safe. */
final class ReflectiveMembers {

    private final Map<FieldRef, Field> fields = new HashMap<>();
    private final Map<FieldRef, Pair> pairs = new HashMap<>();
    private final Map<FieldRef, EmbeddedKinds> ofKinds = new HashMap<>();
    private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

    ReflectiveMembers(EntityMetadata entity) {
        if (!entity.isAbstract()) {
            addConstructor(entity.type(), entity.construction());
        }
        addFields(entity.properties());
    }

    ReflectiveMembers(Class<?> type, Construction construction) {
        addConstructor(type, construction);
    }

    ReflectiveMembers(Class<?> type, Construction construction, List<Property> properties) {
        addConstructor(type, construction);
        addFields(properties);
    }

    private void addFields(List<Property> properties) {
        for (Property property : properties) {
            if (property.field().isNowhere()) {
                continue;
            }
            addField(property.field());
            if (property instanceof EmbeddedProperty embedded) {
                addEmbedded(embedded);
            }
        }
    }

    private void addEmbedded(EmbeddedProperty embedded) {
        EmbeddedKinds kinds = embedded.kinds();
        if (kinds == null) {
            addConstructor(embedded.type(), embedded.construction());
            addFields(embedded.properties());
            return;
        }
        for (EmbeddedKinds.Kind kind : kinds.all()) {
            addConstructor(kind.type(), kind.construction());
            addFields(kind.properties());
        }
        for (Property shared : embedded.properties()) {
            ofKinds.put(shared.field(), kinds);
            if (shared instanceof EmbeddedProperty inner) {
                addEmbedded(inner);
            }
        }
    }

    /** The methods that read and set a property. */
    private record Pair(Method getter, @Nullable Method setter) {}

    private void addField(FieldRef ref) {
        Accessors accessors = ref.accessors();
        if (accessors != null) {
            Method getter = AccessorMethods.getter(ref, accessors);
            Method setter = ref.isComputed() ? null : AccessorMethods.setter(ref, accessors);
            open(getter, ref.declaringClass());
            if (setter != null) {
                open(setter, ref.declaringClass());
            }
            pairs.put(ref, new Pair(getter, setter));
            return;
        }
        try {
            Field field = ref.declaringClass().getDeclaredField(ref.name());
            open(field, ref.declaringClass());
            fields.put(ref, field);
        } catch (NoSuchFieldException e) {
            throw HydrationErrors.noSuchMember(ref.declaringClass(), "field " + ref.name());
        }
    }

    private void addConstructor(Class<?> type, Construction construction) {
        Class<?>[] parameters = construction.parameterTypes().toArray(new Class<?>[0]);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            open(constructor, type);
            constructors.put(type, constructor);
        } catch (NoSuchMethodException e) {
            throw HydrationErrors.noSuchMember(
                    type, "constructor with the parameters " + construction.parameterTypes());
        }
    }

    private static void open(AccessibleObject member, Class<?> type) {
        try {
            member.setAccessible(true);
        } catch (InaccessibleObjectException e) {
            throw HydrationErrors.notOpen(type);
        }
    }

    @Nullable
    Object get(FieldRef ref, Object holder) {
        EmbeddedKinds kinds = ofKinds.get(ref);
        if (kinds != null) {
            return ofKind(kinds, ref.name(), holder);
        }
        return own(ref, holder);
    }

    private @Nullable Object own(FieldRef ref, Object holder) {
        Object held = read(ref, holder);
        return ScalarRefs.isOne(ref) ? ScalarRefState.held((ScalarRef<?>) held) : held;
    }

    void set(FieldRef ref, Object holder, @Nullable Object value) {
        if (ScalarRefs.isOne(ref)) {
            write(ref, holder, ScalarRefState.holding((ScalarRef<?>) read(ref, holder), value));
        } else {
            write(ref, holder, value);
        }
    }

    private @Nullable Object read(FieldRef ref, Object holder) {
        Pair pair = ref.accessors() == null ? null : pairs.get(ref);
        if (pair != null) {
            return call(pair.getter, holder, new Object[0]);
        }
        try {
            return field(ref).get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A property that stands for those of several classes: what an object has that is of one of them. */
    private @Nullable Object ofKind(EmbeddedKinds kinds, String name, Object holder) {
        EmbeddedKinds.Kind kind = kinds.of(holder);
        Property property = kind.property(name);
        if (property != null) {
            return own(property.field(), holder);
        }
        return name.equals(kinds.discriminator()) ? kind.value() : null;
    }

    private void write(FieldRef ref, Object holder, @Nullable Object value) {
        Pair pair = ref.accessors() == null ? null : pairs.get(ref);
        if (pair != null) {
            call(Objects.requireNonNull(pair.setter, "setter"), holder, new @Nullable Object[] {value});
            return;
        }
        try {
            field(ref).set(holder, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls a method; what it throws comes out as it is. */
    private static @Nullable Object call(Method method, Object holder, @Nullable Object[] arguments) {
        try {
            return method.invoke(holder, arguments);
        } catch (InvocationTargetException e) {
            throw ReflectiveMembers.<RuntimeException>unchecked(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Field field(FieldRef ref) {
        Field field = fields.get(ref);
        if (field == null) {
            throw HydrationErrors.noSuchMember(ref.declaringClass(), "field " + ref.name());
        }
        return field;
    }

    /** Makes an object; what its constructor throws comes out as it is. */
    Object construct(Class<?> type, @Nullable Object[] arguments) {
        Constructor<?> constructor = constructors.get(type);
        if (constructor == null && Modifier.isAbstract(type.getModifiers())) {
            throw HydrationErrors.abstractClass(type);
        }
        if (constructor == null) {
            throw HydrationErrors.noSuchMember(type, "constructor");
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw ReflectiveMembers.<RuntimeException>unchecked(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
