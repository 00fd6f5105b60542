// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.mikroorm.processor.model.MetamodelClass;
import io.mikroorm.processor.model.PathKind;
import io.mikroorm.processor.model.PropertyModel;
import io.mikroorm.processor.reading.EntityReader.Place;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what kind of path a property has. */
final class PropertyReader {

    private static final String[] TO_ONE = {"ManyToOne", "OneToOne"};
    private static final String[] TO_MANY = {"OneToMany", "ManyToMany"};

    private final TypeKinds kinds;
    private final Metamodels metamodels;

    PropertyReader(TypeKinds kinds, Metamodels metamodels) {
        this.kinds = kinds;
        this.metamodels = metamodels;
    }

    /** The property of a member; null where nothing can be said of it by a path. */
    @Nullable
    PropertyModel read(Element member, Place place) {
        TypeMirror type = place.member() instanceof ExecutableType method ? method.getReturnType() : place.member();
        TypeMirror held = kinds.unwrapped(type);
        String name = Access.name(member);
        if (Words.has(member, TO_ONE)) {
            return toOne(member, name, held, place);
        }
        if (Words.has(member, TO_MANY)) {
            return toMany(member, name, held, place);
        }
        return Words.has(member, "ElementCollection", "Embedded", "EmbeddedId")
                ? embedded(name, held, place)
                : byType(member, name, held, place);
    }

    private PropertyModel toOne(Element member, String name, TypeMirror held, Place place) {
        boolean several = Words.hasMany(member, "ManyToOne", "targets") || Words.hasMany(member, "OneToOne", "targets");
        TypeMirror target = several ? held : target(member, held, TO_ONE);
        return related(name, PathKind.TO_ONE, target, place);
    }

    private @Nullable PropertyModel toMany(Element member, String name, TypeMirror held, Place place) {
        TypeMirror element = kinds.element(held);
        TypeMirror target = element == null ? null : target(member, element, TO_MANY);
        return target == null ? null : related(name, PathKind.TO_MANY, target, place);
    }

    private static TypeMirror target(Element member, TypeMirror otherwise, String... annotations) {
        for (String annotation : annotations) {
            TypeMirror ours = Words.type(member, annotation, "target");
            TypeMirror theirs = Words.type(member, annotation, "targetEntity");
            if (ours != null) {
                return ours;
            }
            if (theirs != null) {
                return theirs;
            }
        }
        return otherwise;
    }

    private @Nullable PropertyModel embedded(String name, TypeMirror held, Place place) {
        TypeMirror element = kinds.element(held);
        if (element == null) {
            return related(name, PathKind.EMBEDDED, held, place);
        }
        return hasParts(element)
                ? related(name, PathKind.TO_MANY, element, place)
                : plain(name, PathKind.ARRAY, List.of(held, element), place);
    }

    private PropertyModel byType(Element member, String name, TypeMirror held, Place place) {
        if (Words.said(member, "Property", "type") != null || Words.has(member, "Convert")) {
            PathKind kind = kinds.isComparable(held) ? PathKind.COMPARABLE : PathKind.VALUE;
            return plain(name, kind, List.of(held), place);
        }
        if (Boolean.TRUE.equals(Words.said(member, "Property", "json"))) {
            return plain(name, PathKind.DOCUMENT, List.of(held), place);
        }
        if (Words.has(member, "SerializedPrimaryKey")) {
            return plain(name, PathKind.STRING, List.of(), place);
        }
        TypeMirror element = kinds.element(held);
        if (element != null) {
            return hasParts(element)
                    ? related(name, PathKind.TO_MANY, element, place)
                    : plain(name, PathKind.ARRAY, List.of(held, element), place);
        }
        if (hasParts(held)) {
            return related(name, PathKind.EMBEDDED, held, place);
        }
        PathKind kind = kinds.of(held);
        return plain(name, kind, takesType(kind) ? List.of(held) : List.of(), place);
    }

    private static boolean takesType(PathKind kind) {
        return kind != PathKind.STRING && kind != PathKind.BOOLEAN;
    }

    private static boolean hasParts(TypeMirror type) {
        return type instanceof DeclaredType declared && Words.has(declared.asElement(), "Embeddable");
    }

    /** A class that the metamodel cannot name, as one that is private in the entity, stands there as an object. */
    private PropertyModel plain(String name, PathKind kind, List<TypeMirror> held, Place place) {
        if (!held.stream().allMatch(type -> kinds.isVisible(type, place.type()))) {
            return new PropertyModel(name, PathKind.VALUE, List.of(TypeName.get(Object.class)), null);
        }
        return new PropertyModel(
                name,
                kind,
                held.stream().map(type -> TypeName.get(kinds.boxed(type)).box()).toList(),
                null);
    }

    private PropertyModel related(String name, PathKind kind, TypeMirror target, Place place) {
        boolean visible = kinds.isVisible(target, place.type());
        TypeElement element =
                visible && target instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
        TypeName type = element == null
                ? TypeName.get(Object.class)
                : MetamodelClass.typeOf(
                        ClassName.get(element), element.getTypeParameters().size());
        ClassName behind = element != null && metamodels.isThereFor(element)
                ? MetamodelClass.nameFor(ClassName.get(element))
                : null;
        return new PropertyModel(name, kind, List.of(type), behind);
    }
}
