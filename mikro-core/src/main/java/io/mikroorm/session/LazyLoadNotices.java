// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says once per relation that it was loaded after the fact, and what would have saved the statement. Thread-safe. */
final class LazyLoadNotices {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.loading");

    private final MetadataStorage metadata;
    private final Set<Object> said = ConcurrentHashMap.newKeySet();

    LazyLoadNotices(MetadataStorage metadata) {
        this.metadata = metadata;
    }

    void collectionLoaded(EntityMetadata owner, ToManyProperty relation) {
        if (said.add(relation)) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "{0}.{1} was loaded after its owners, for all of them in one statement. With populate(\"{1}\") in the query"
                            + " it comes along.",
                    owner.name(),
                    relation.name());
        }
    }

    void referenceLoaded(EntityMetadata target) {
        if (said.add(target)) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "References to {0} were loaded after the entities that hold them, all in one statement. With populate(…) of"
                            + " {1} in the query they come along.",
                    target.name(),
                    String.join(" or ", relationsTo(target)));
        }
    }

    private List<String> relationsTo(EntityMetadata target) {
        List<String> relations = new ArrayList<>();
        for (EntityMetadata entity : metadata) {
            for (Property property : entity.properties()) {
                if (property instanceof ToOneProperty relation
                        && relation.leadsTo(target.type())
                        && !relation.isOfCollection()) {
                    relations.add(entity.name() + "." + relation.name());
                }
            }
        }
        return relations.isEmpty() ? List.of("the relation") : relations;
    }
}
