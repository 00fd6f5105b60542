// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.type.Storage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a new object of an embeddable of values by property name and, for the names that are missing, of another object. */
public final class EmbeddableAssembly {

    private final Class<?> type;
    private final Construction construction;
    private final List<Property> properties;
    private final ReflectiveMembers members;
    private final @Nullable Object current;

    /** For one embeddable; {@code current} gives what is not given, null for nothing. */
    public EmbeddableAssembly(EmbeddedProperty embedded, @Nullable Object current) {
        this(embedded.type(), embedded.construction(), embedded.properties(), current);
    }

    /** For an object, or an element of an array; {@code current} as above. */
    public EmbeddableAssembly(StructMapping struct, @Nullable Object current) {
        this(struct.type(), struct.construction(), struct.properties(), current);
    }

    /** For one of the classes that an embeddable may be of; {@code current} as above, of that class. */
    public EmbeddableAssembly(EmbeddedKinds.Kind kind, @Nullable Object current) {
        this(kind.type(), kind.construction(), kind.properties(), current);
    }

    private EmbeddableAssembly(
            Class<?> type, Construction construction, List<Property> properties, @Nullable Object current) {
        this.type = type;
        this.construction = construction;
        this.properties = properties;
        this.members = new ReflectiveMembers(type, construction, properties);
        this.current = current;
    }

    /** What the current object has for a property; null without one. */
    public @Nullable Object current(Property property) {
        return current == null ? null : get(property, current);
    }

    /** What an object of the class has for a property. */
    public @Nullable Object get(Property property, Object holder) {
        return members.get(property.field(), holder);
    }

    /** Sets a property of an object of the class, whose field must not be final. */
    public void set(Property property, Object holder, @Nullable Object value) {
        members.set(property.field(), holder, value);
    }

    /** The new object. The values must have the classes of the fields. */
    public Object assemble(Map<String, @Nullable Object> given) {
        return assemble(current, given);
    }

    /** The same with another object for what is not given; null for nothing. */
    public Object assemble(@Nullable Object from, Map<String, @Nullable Object> given) {
        List<String> parameters = construction.parameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.size()];
        for (Property property : properties) {
            int parameter = parameters.indexOf(property.name());
            if (parameter >= 0) {
                arguments[parameter] = value(property, from, given);
            }
        }
        Object made = members.construct(type, arguments);
        for (Property property : properties) {
            FieldRef field = property.field();
            if (!field.isFinal() && (from != null || given.containsKey(property.name()))) {
                members.set(field, made, value(property, from, given));
            }
        }
        return made;
    }

    private static @Nullable Object zero(Storage storage) {
        return switch (storage) {
            case BOOLEAN -> false;
            case CHAR -> (char) 0;
            case BYTE -> (byte) 0;
            case SHORT -> (short) 0;
            case INT -> 0;
            case LONG -> 0L;
            case FLOAT -> 0f;
            case DOUBLE -> 0d;
            default -> null;
        };
    }

    private @Nullable Object value(Property property, @Nullable Object from, Map<String, @Nullable Object> given) {
        Object kept = from == null || given.containsKey(property.name()) ? null : get(property, from);
        Object value = given.containsKey(property.name()) ? given.get(property.name()) : kept;
        boolean primitive = value == null && property.field().type().isPrimitive();
        return primitive && property instanceof ScalarProperty scalar
                ? zero(scalar.type().storage())
                : value;
    }
}
