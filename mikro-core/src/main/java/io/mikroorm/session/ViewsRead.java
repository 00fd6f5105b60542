// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.PopulateTree;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a query reads a view beside its own class: in a condition, in its order, or to load it. What a view shows may be of any class.
 * A path that leads nowhere is passed over here, since the query says so itself.
 */
final class ViewsRead {

    private final MetadataStorage metadata;
    private final boolean any;

    ViewsRead(MetadataStorage metadata) {
        this.metadata = metadata;
        boolean found = false;
        for (EntityMetadata entity : metadata) {
            found |= entity.isView();
        }
        this.any = found;
    }

    /** Whether a query reads one. */
    boolean by(EntityMetadata entity, Criterion where, FindOptions<?> options, PopulateTree always) {
        if (!any) {
            return false;
        }
        for (Order<?> order : options.orderBy()) {
            if (isOn(entity, order.path())) {
                return true;
            }
        }
        return in(entity, where) || areOn(entity, options.populate()) || in(always);
    }

    /** Whether one of these paths leads to one, or over one. */
    boolean areOn(EntityMetadata entity, Collection<String> paths) {
        for (String path : paths) {
            if (any && isOn(entity, path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these relations leads to one. */
    boolean in(PopulateTree tree) {
        return any && (areIn(tree.joined()) || areIn(tree.selected()));
    }

    private boolean areIn(List<PopulateTree.Node> nodes) {
        for (PopulateTree.Node node : nodes) {
            if (node.target().isView() || in(node.children())) {
                return true;
            }
        }
        return false;
    }

    private boolean in(@Nullable EntityMetadata entity, Criterion where) {
        if (entity == null) {
            return false;
        }
        if (where instanceof Criterion.And and) {
            return areIn(entity, and.parts());
        }
        if (where instanceof Criterion.Or or) {
            return areIn(entity, or.parts());
        }
        if (where instanceof Criterion.Not not) {
            return in(entity, not.part());
        }
        if (where instanceof Criterion.Related related) {
            return isOn(entity, related.path()) || in(end(entity, related.path()), related.condition());
        }
        if (where instanceof Criterion.Union union) {
            return areIn(entity, union.parts());
        }
        return where instanceof Criterion.OfPath about && isOn(entity, about.path());
    }

    private boolean areIn(EntityMetadata entity, List<Criterion> parts) {
        for (Criterion part : parts) {
            if (in(entity, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOn(EntityMetadata entity, String path) {
        int dot = path.indexOf('.');
        while (dot >= 0) {
            EntityMetadata end = end(entity, path.substring(0, dot));
            if (end != null && end != entity && end.isView()) {
                return true;
            }
            dot = path.indexOf('.', dot + 1);
        }
        EntityMetadata end = end(entity, path);
        return end != null && end != entity && end.isView();
    }

    /** The entity that a path leads to: that of its last relation; the first one without, and null where it leads nowhere. */
    private @Nullable EntityMetadata end(EntityMetadata entity, String path) {
        EntityMetadata at = entity;
        List<Property> properties = entity.rowProperties();
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            Property property = named(properties, withoutClass(names[i]));
            if (property instanceof EmbeddedProperty embedded) {
                properties = embedded.properties();
                continue;
            }
            if (property instanceof ToOneProperty one && one.isPolymorphic()) {
                at = ofSeveral(metadata.targets(one), i + 1 < names.length ? names[i + 1] : "");
                properties = at.rowProperties();
                continue;
            }
            Class<?> target = target(property);
            if (target == null) {
                return property == null ? null : at;
            }
            at = metadata.get(target);
            properties = at.rowProperties();
        }
        return at;
    }

    private static @Nullable Class<?> target(@Nullable Property property) {
        ToOneProperty keyOf = property instanceof ScalarProperty scalar ? scalar.keyOf() : null;
        if (property instanceof ToManyProperty many) {
            return many.target();
        }
        ToOneProperty one = property instanceof ToOneProperty relation ? relation : keyOf;
        return one == null ? null : one.target();
    }

    /** {@code subject} for {@code subject<Post>}. */
    private static String withoutClass(String name) {
        int open = name.indexOf('<');
        return open < 0 ? name : name.substring(0, open);
    }

    /** Of the entities that a relation may lead to, a view, or that from which the path goes on. */
    private static EntityMetadata ofSeveral(List<EntityMetadata> targets, String next) {
        EntityMetadata found = targets.get(0);
        for (EntityMetadata target : targets) {
            if (target.isView()) {
                return target;
            }
            found = target.rowProperty(next) == null ? found : target;
        }
        return found;
    }

    private static @Nullable Property named(List<Property> properties, String name) {
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }
}
