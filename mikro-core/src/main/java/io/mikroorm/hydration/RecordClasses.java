// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Path;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.RecordClass;
import io.mikroorm.metadata.RecordClass.Component;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at record classes. */
public final class RecordClasses implements RecordClass.Source {

    /** Has nothing of its own. */
    public RecordClasses() {}

    @Override
    public RecordClass of(Class<?> type) {
        RecordComponent[] all = type.getRecordComponents();
        if (all == null) {
            throw HydrationErrors.noRecord(type);
        }
        List<Component> components = new ArrayList<>(all.length);
        for (RecordComponent component : all) {
            Path path = component.getAnnotation(Path.class);
            components.add(new Component(
                    component.getName(),
                    path == null ? component.getName() : path.value(),
                    component.getType(),
                    component.getGenericType().getTypeName()));
        }
        return new RecordClass(type, List.copyOf(components));
    }

    /**
     * What a record's own methods give of its components, by their names in their order. A class whose package is not open to this library is an
     * error that prints the line to add; what a method throws comes out as it is.
     */
    public static Map<String, @Nullable Object> values(Record record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            values.put(component.getName(), value(record, component.getAccessor()));
        }
        return values;
    }

    private static @Nullable Object value(Record record, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            throw HydrationErrors.notOpen(record.getClass());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public String typeName(FieldRef field) {
        if (field.type() != field.erasure()) {
            return field.type().getTypeName();
        }
        FieldRef.Accessors accessors = field.accessors();
        if (accessors != null) {
            return AccessorMethods.getter(field, accessors)
                    .getGenericReturnType()
                    .getTypeName();
        }
        try {
            return field.declaringClass()
                    .getDeclaredField(field.name())
                    .getGenericType()
                    .getTypeName();
        } catch (NoSuchFieldException e) {
            return field.type().getTypeName(); // of an embeddable of several classes, which no one field holds
        }
    }
}
