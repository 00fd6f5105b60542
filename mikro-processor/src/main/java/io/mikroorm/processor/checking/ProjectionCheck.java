// SPDX-License-Identifier: MIT
package io.mikroorm.processor.checking;

import io.mikroorm.processor.model.PathKind;
import io.mikroorm.processor.reading.Held;
import io.mikroorm.processor.reading.Properties;
import io.mikroorm.processor.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Checks that each component of a record has something to hold of an entity, and the type of it, as {@code findInto} does when it is first used. What
 * depends on more than the classes themselves, as what classes below an entity have, or whether a value may be null, is left to that.
 */
public final class ProjectionCheck {

    private final Properties properties;
    private final Types types;
    private final Mistakes mistakes;

    /** For one run of the compiler. */
    public ProjectionCheck(Properties properties, Types types, Mistakes mistakes) {
        this.properties = properties;
        this.types = types;
        this.mistakes = mistakes;
    }

    /** Reports what of a record cannot be read of an entity. */
    public void check(TypeElement record, TypeElement entity) {
        if (record.getKind() != ElementKind.RECORD) {
            mistakes.report(record, record.getSimpleName() + " is a @Projection, but no record. Declare it as one.");
            return;
        }
        components(record, entity, new ArrayList<>());
    }

    private void components(TypeElement record, TypeElement entity, List<TypeElement> around) {
        if (around.contains(record)) {
            mistakes.report(
                    2147,
                    around.get(0),
                    record.getSimpleName()
                            + " contains itself, so what is to be read would have no end. Take another record for what is inside.");
            return;
        }
        List<TypeElement> further = new ArrayList<>(around);
        further.add(record);
        if (record.getRecordComponents().isEmpty()) {
            mistakes.report(
                    2148,
                    further.get(0),
                    record.getSimpleName()
                            + " has no components, so nothing would be read. Give it those that you want.");
        }
        for (RecordComponentElement component : record.getRecordComponents()) {
            Slot slot = new Slot(record, component, further);
            End end = end(slot, entity);
            if (end != null) {
                fits(slot, end);
            }
        }
    }

    /** A component, in a record that stands in others. */
    private record Slot(TypeElement record, RecordComponentElement component, List<TypeElement> around) {

        String path() {
            return Words.said(component, "Path", "value") instanceof String path
                    ? path
                    : component.getSimpleName().toString();
        }

        String describe() {
            return record.getSimpleName() + "." + component.getSimpleName();
        }

        /** The field, which the compiler can point at; the outermost record where it has no source of the component. */
        Element shown() {
            for (Element member : record.getEnclosedElements()) {
                if (member.getKind() == ElementKind.FIELD
                        && member.getSimpleName().equals(component.getSimpleName())
                        && around.size() == 1) {
                    return member;
                }
            }
            return around.get(0);
        }
    }

    /** What a path leads to: a property of an entity, or of what is embedded in one. */
    private record End(TypeElement of, Held held) {

        PathKind kind() {
            return held.kind();
        }

        TypeMirror type() {
            return held.type();
        }

        String describe() {
            return of.getSimpleName() + "." + held.name();
        }
    }

    /** What a component's path leads to; null where there is nothing, or where the compiler cannot know. */
    private @Nullable End end(Slot slot, TypeElement entity) {
        TypeElement at = entity;
        End end = null;
        for (String name : slot.path().split("\\.", -1)) {
            if (end != null) {
                at = behind(slot, end);
            }
            if (at == null) {
                return null;
            }
            Map<String, Held> known = properties.of(at);
            Held held = known.get(name);
            if (held == null) {
                if (!Hierarchies.mayHaveMore(at)) {
                    unknown(slot, at, name, known);
                }
                return null;
            }
            end = new End(at, held);
        }
        return end;
    }

    private @Nullable TypeElement behind(Slot slot, End end) {
        if (end.kind() == PathKind.TO_MANY || end.kind() == PathKind.ARRAY) {
            collection(slot, end);
            return null;
        }
        boolean plain = !end.kind().leadsOn() && end.kind() != PathKind.DOCUMENT && end.kind() != PathKind.VALUE;
        if (plain && end.kind() != PathKind.COMPARABLE) {
            mistakes.report(
                    2141,
                    slot.shown(),
                    slot.describe() + " has nothing to hold. " + end.describe() + " is a plain value (" + end.type()
                            + "), so no path can go on behind it. End the path there.");
        }
        return end.kind().leadsOn() ? end.held.declared() : null;
    }

    private void unknown(Slot slot, TypeElement at, String name, Map<String, Held> known) {
        String owner = at.getSimpleName().toString();
        mistakes.report(
                2141,
                slot.shown(),
                slot.describe() + " has nothing to hold. " + owner + " has no property '" + name + "'."
                        + Nearest.question(name, known.keySet()) + " Properties of " + owner + ": "
                        + String.join(", ", known.keySet())
                        + ". Name the component after one, or say which with @Path.");
    }

    private void collection(Slot slot, End end) {
        mistakes.report(
                2145,
                slot.shown(),
                slot.describe() + " leads through " + end.describe()
                        + ", which is a collection, and a record is one row. Read its members into records by a query of their own, or"
                        + " populate entities.");
    }

    private void fits(Slot slot, End end) {
        TypeMirror type = slot.component.asType();
        TypeElement record = recordOf(type);
        if (end.kind() == PathKind.TO_MANY) {
            collection(slot, end);
        } else if (!end.kind().leadsOn()) {
            same(slot, end);
        } else if (record != null && !isKeyOf(record, end)) {
            TypeElement target = end.held.declared();
            if (target != null) {
                components(record, target, slot.around);
            }
        } else {
            other(slot, end, types.isSameType(erased(type), erased(end.type())));
        }
    }

    private void same(Slot slot, End end) {
        TypeMirror type = slot.component.asType();
        if (!types.isSameType(boxed(type), boxed(end.type()))) {
            mistakes.report(
                    2142,
                    slot.shown(),
                    slot.describe() + " is of the type " + type + ", but " + end.describe() + " is of the type "
                            + end.type()
                            + ". A component has the type of its property, or the primitive one for it: declare it as "
                            + end.type() + ".");
        }
    }

    /** A whole embedded object, or the key of a relation. */
    private void other(Slot slot, End end, boolean whole) {
        Held key = keyOf(end.held);
        boolean unknown = end.kind() == PathKind.TO_ONE
                && !whole
                && (key == null || key.kind().leadsOn());
        boolean fits = end.kind() == PathKind.EMBEDDED
                ? whole
                : key != null && types.isSameType(boxed(slot.component.asType()), boxed(key.type()));
        if (!unknown && !fits) {
            whole(slot, end);
        }
    }

    private void whole(Slot slot, End end) {
        mistakes.report(
                2144,
                slot.shown(),
                slot.describe() + " is of the type " + slot.component.asType() + ", but " + end.describe()
                        + " has properties of its own. Declare the component as a record that has those that you want, or name one of them with"
                        + " @Path; of a relation, the component may also hold the key.");
    }

    private boolean isKeyOf(TypeElement record, End end) {
        Held key = keyOf(end.held);
        return key != null && record.equals(key.declared());
    }

    /** The only key of what is behind a relation; null where there are none, or several. */
    private @Nullable Held keyOf(Held relation) {
        TypeElement target = relation.kind() == PathKind.TO_ONE ? relation.declared() : null;
        Held key = null;
        for (Held held :
                target == null ? List.<Held>of() : properties.of(target).values()) {
            if (Keys.isKey(held.element())) {
                if (key != null) {
                    return null;
                }
                key = held;
            }
        }
        return key;
    }

    private static @Nullable TypeElement recordOf(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.RECORD
                ? element
                : null;
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    private TypeMirror erased(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED ? types.erasure(type) : type;
    }
}
