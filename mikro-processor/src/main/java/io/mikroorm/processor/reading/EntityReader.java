// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import com.palantir.javapoet.ClassName;
import io.mikroorm.processor.model.MetamodelClass;
import io.mikroorm.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an entity or embeddable with all that it inherits. */
public final class EntityReader {

    private final Properties properties;
    private final PropertyModels models;
    private final KeyParts keys;

    /** For one run of the compiler; {@code metamodels} says whether a class has, or will have, its class of paths. */
    public EntityReader(Elements elements, Types types, Metamodels metamodels) {
        TypeKinds kinds = new TypeKinds(elements, types);
        this.properties = new Properties(types, kinds);
        this.models = new PropertyModels(kinds, metamodels);
        this.keys = new KeyParts(properties, models);
    }

    /** Whether a class of paths can be written: it could not name a class that is private, nor would anyone else. */
    public static boolean isReachable(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
        }
        return type.getNestingKind() != NestingKind.LOCAL;
    }

    /** What is to be written for a class. */
    public MetamodelClass read(TypeElement type) {
        List<PropertyModel> found = new ArrayList<>();
        List<MetamodelClass> parts = new ArrayList<>();
        for (Held held : properties.of(type).values()) {
            if (KeyParts.has(held)) {
                keys.read(held, type, found, parts);
            } else {
                found.add(models.of(held, type));
            }
        }
        ClassName name = ClassName.get(type);
        return new MetamodelClass(
                MetamodelClass.nameFor(name),
                name,
                MetamodelClass.typeOf(name, type.getTypeParameters().size()),
                Words.has(type, "Embeddable"),
                isPublic(type),
                found,
                parts);
    }

    private static boolean isPublic(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            Element around = at.getEnclosingElement();
            boolean inInterface = around != null && around.getKind() == ElementKind.INTERFACE;
            if (!at.getModifiers().contains(Modifier.PUBLIC) && !inInterface) {
                return false;
            }
        }
        return true;
    }
}
