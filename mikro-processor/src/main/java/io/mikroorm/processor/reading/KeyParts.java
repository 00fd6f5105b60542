// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import com.palantir.javapoet.ClassName;
import io.mikroorm.processor.model.MetamodelClass;
import io.mikroorm.processor.model.PathKind;
import io.mikroorm.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Keys of several parts: a value as a whole, and a way on to each part. A record need not be marked for that, and then has no class of paths of its own. */
final class KeyParts {

    private static final String[] KEYS = {"PrimaryKey", "Id", "EmbeddedId"};

    private final Properties properties;
    private final PropertyModels models;

    KeyParts(Properties properties, PropertyModels models) {
        this.properties = properties;
        this.models = models;
    }

    /** Whether a property is such a key, as far as its class tells. */
    static boolean has(Held held) {
        TypeElement type = held.declared();
        boolean hasOwnType =
                Words.said(held.element(), "Property", "type") != null || Words.has(held.element(), "Convert");
        return type != null
                && !hasOwnType
                && Words.has(held.element(), KEYS)
                && (type.getKind() == ElementKind.RECORD || Words.has(type, "Embeddable"));
    }

    /** Adds both paths, and the class of those to the parts to {@code inside} where there is none. */
    void read(Held key, TypeElement owner, List<PropertyModel> found, List<MetamodelClass> inside) {
        found.add(models.whole(key, owner));
        PropertyModel marked = key.kind() == PathKind.EMBEDDED ? models.of(key, owner) : null;
        TypeElement record = key.declared();
        if (marked != null && marked.behind() != null) {
            found.add(marked);
        } else if (record != null && models.isVisible(key, owner)) {
            MetamodelClass parts = parts(key, record, owner);
            found.add(new PropertyModel(key.name(), PathKind.EMBEDDED, List.of(parts.type()), parts.name()));
            inside.add(parts);
        }
    }

    private MetamodelClass parts(Held key, TypeElement record, TypeElement owner) {
        List<PropertyModel> all = new ArrayList<>();
        for (Held part : properties.of(record).values()) {
            all.add(models.of(part, owner));
        }
        String name =
                key.name().substring(0, 1).toUpperCase(Locale.ROOT) + key.name().substring(1) + "Parts";
        ClassName of = ClassName.get(record);
        return new MetamodelClass(
                MetamodelClass.nameFor(ClassName.get(owner)).nestedClass(name),
                of,
                MetamodelClass.typeOf(of, record.getTypeParameters().size()),
                true,
                true,
                all,
                List.of());
    }
}
