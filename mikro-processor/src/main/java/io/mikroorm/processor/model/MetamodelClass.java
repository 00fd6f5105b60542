// SPDX-License-Identifier: MIT
package io.mikroorm.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;
import java.util.List;

/**
 * A class of paths that is to be written.
 *
 * @param name what it is called: {@code Author_}
 * @param of the entity or embeddable that it is about
 * @param type the same as a type: with a wildcard for each parameter that it has
 * @param embeddable whether that is an embeddable
 * @param visible whether it is public
 * @param properties its paths, in the order of the class, those of its bases first
 * @param parts those of keys that are records and have no class of paths of their own, to be written inside
 */
public record MetamodelClass(
        ClassName name,
        ClassName of,
        TypeName type,
        boolean embeddable,
        boolean visible,
        List<PropertyModel> properties,
        List<MetamodelClass> parts) {

    /** What the class inside is called that leads on from one: of entities and of embeddables. */
    public static final String ONE = "One";

    /** What the class inside is called that leads on from many. */
    public static final String MANY = "Many";

    /** What the class inside is called that starts from a name in a query. */
    public static final String AS = "As";

    /** Copies the lists. */
    public MetamodelClass {
        properties = List.copyOf(properties);
        parts = List.copyOf(parts);
    }

    /** Whether it can have a name in a query: an entity without parameters. */
    public boolean isNamed() {
        return !embeddable && type.equals(of);
    }

    /** The class of paths for a class: {@code Outer_Author_} for {@code Outer.Author}. */
    public static ClassName nameFor(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "_");
    }

    /** A class as a type: with a wildcard for each of its parameters. */
    public static TypeName typeOf(ClassName type, int parameters) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return parameters == 0
                ? type
                : ParameterizedTypeName.get(
                        type, Collections.nCopies(parameters, any).toArray(new TypeName[0]));
    }
}
