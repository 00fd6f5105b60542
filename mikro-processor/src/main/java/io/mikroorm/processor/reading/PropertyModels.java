// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.mikroorm.processor.model.MetamodelClass;
import io.mikroorm.processor.model.PathKind;
import io.mikroorm.processor.model.PropertyModel;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** From the compiler's words for properties to the model's. */
final class PropertyModels {

    private final TypeKinds kinds;
    private final Metamodels metamodels;

    PropertyModels(TypeKinds kinds, Metamodels metamodels) {
        this.kinds = kinds;
        this.metamodels = metamodels;
    }

    PropertyModel of(Held held, TypeElement owner) {
        return held.kind().leadsOn() ? related(held, owner) : plain(held, owner);
    }

    /** What is there as a whole, whatever it has inside. */
    PropertyModel whole(Held held, TypeElement owner) {
        PathKind kind = kinds.isComparable(held.type()) ? PathKind.COMPARABLE : PathKind.VALUE;
        return plain(new Held(held.name(), held.element(), kind, held.types()), owner);
    }

    /** Whether a class beside the given one can name what a property holds. */
    boolean isVisible(Held held, TypeElement owner) {
        return kinds.isVisible(held.type(), owner);
    }

    /** A class that the metamodel cannot name, as one that is private in the entity, stands there as an object. */
    private PropertyModel plain(Held held, TypeElement owner) {
        PathKind kind = held.kind();
        boolean named = kind == PathKind.STRING || kind == PathKind.BOOLEAN;
        if (named) {
            return new PropertyModel(held.name(), kind, List.of(), null);
        }
        if (!held.types().stream().allMatch(type -> kinds.isVisible(type, owner))) {
            return new PropertyModel(held.name(), PathKind.VALUE, List.of(TypeName.get(Object.class)), null);
        }
        List<TypeName> types = held.types().stream()
                .map(type -> TypeName.get(kinds.boxed(type)).box())
                .toList();
        return new PropertyModel(held.name(), kind, types, null);
    }

    private PropertyModel related(Held held, TypeElement owner) {
        TypeElement element = kinds.isVisible(held.type(), owner) ? held.declared() : null;
        TypeName type = element == null
                ? TypeName.get(Object.class)
                : MetamodelClass.typeOf(
                        ClassName.get(element), element.getTypeParameters().size());
        ClassName behind = element != null && metamodels.isThereFor(element)
                ? MetamodelClass.nameFor(ClassName.get(element))
                : null;
        return new PropertyModel(held.name(), held.kind(), List.of(type), behind);
    }
}
