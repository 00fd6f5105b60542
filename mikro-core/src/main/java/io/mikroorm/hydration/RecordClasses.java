// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Path;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.RecordClass;
import io.mikroorm.metadata.RecordClass.Component;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

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
