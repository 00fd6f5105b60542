// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.driver.RowGaps;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowLayout.MemberKeys;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.DocumentNode;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;
import static io.mikroorm.mongodb.query.Bson.field;

/**
 * Plans queries. What is asked for by its own fields is a plain find. Joined relations, the keys of inverse to-ones and orders by what is
 * elsewhere are looked up in the same command; the window counts the entities that are asked for, since it comes before.
 */
final class FindPlanner {

    static final String OWNER = "__owner";

    private final MetadataStorage metadata;
    private final FindShape shape;
    private final Slots slots = new Slots();
    private final List<BsonDocument> leading = new ArrayList<>();
    private final List<BsonDocument> joining = new ArrayList<>();
    private final BsonDocument projection = new BsonDocument();
    private final KeyLookups lookups;
    private int width;
    private int arrays;

    private FindPlanner(MetadataStorage metadata, FindShape shape) {
        this.metadata = metadata;
        this.shape = shape;
        this.lookups = new KeyLookups(metadata, () -> arrays++);
    }

    /** The commands for a query, and how their documents are read. */
    static FindPlan plan(MetadataStorage metadata, FindShape shape) {
        CollatedKeys.check(metadata, shape);
        return new FindPlanner(metadata, shape).plan();
    }

    private FindPlan plan() {
        ToManyProperty membersOf = shape.membersOf();
        EntityMetadata entity = shape.entity();
        List<BsonDocument> source = Pipelines.of(shape, slots); // whose values have the first places
        BsonDocument where = FullTextFilters.where(new FilterPlanner(metadata, slots), slots, shape);
        Pivot links = membersOf == null ? null : DocumentFields.linksOf(membersOf);
        BsonDocument filter = membersOf == null
                ? where
                : links == null
                        ? both(ofOwners(membersOf, owners(membersOf)), where)
                        : throughLinks(links, owners(membersOf), where);
        OrderPlanner orders = new OrderPlanner(metadata, leading);
        BsonDocument sort = orders.plan(shape.orderBy());
        if (shape.limited() || shape.skipping()) {
            orders.total(shape);
        }
        FindPlan.Rows rows = shape.columns().isEmpty() ? entities(entity, membersOf) : values(entity);
        return new FindPlan(
                links == null ? collection(entity) : links.table(),
                source,
                filter,
                List.copyOf(leading),
                sort,
                List.copyOf(joining),
                projection,
                slots.toList(),
                rows,
                shape.indexes().isEmpty() ? null : shape.indexes().get(0));
    }

    private String collection(EntityMetadata entity) {
        return shape.source() == null ? entity.table() : shape.source().collection();
    }

    private static BsonDocument both(BsonDocument owners, BsonDocument where) {
        return where.isEmpty() ? owners : doc("$and", array(owners, where));
    }

    private FindPlan.Rows entities(EntityMetadata entity, @Nullable ToManyProperty membersOf) {
        Planned root = node(entity, null, shape.populate(), joining);
        hide(entity, shape.populate(), projection);
        int ownerColumn = membersOf == null ? -1 : ownerColumn(membersOf, root.documents());
        RowLayout layout = new RowLayout(root.layout(), ownerColumn);
        return new FindPlan.Rows(layout, root.documents().seal(), width);
    }

    private FindPlan.Rows values(EntityMetadata entity) {
        DocumentNode root = new ValuePlanner().plan(shape.columns(), joining, projection);
        width = shape.columns().size();
        List<MemberKeys> linked = keysOfMembers(shape.populate(), root);
        for (MemberKeys keys : linked) {
            projection.put(DocumentFields.keysOf(keys.relation()), Bson.ONE);
        }
        RowLayout layout = new RowLayout(new RowLayout.Node(entity, 0, null, List.of(), linked, RowGaps.NONE), -1);
        return new FindPlan.Rows(layout, root.seal(), width);
    }

    /** A document has the keys of those members that are loaded next. */
    private List<MemberKeys> keysOfMembers(PopulateTree populate, DocumentNode owner) {
        List<MemberKeys> columns = new ArrayList<>(0);
        for (PopulateTree.Node node : populate.selected()) {
            if (node.property() instanceof ToManyProperty relation && DocumentFields.hasKeysOf(relation)) {
                columns.add(new MemberKeys(relation, owner.keysOfMembers(DocumentFields.keysOf(relation))));
                width++;
            }
        }
        return List.copyOf(columns);
    }

    private int ownerColumn(ToManyProperty membersOf, DocumentNode root) {
        if (!membersOf.isManyToMany() && !isOneOfSeveral(membersOf)) {
            return foreignKey(membersOf).index();
        }
        root.extra(width, OWNER);
        return width++;
    }

    private MappedColumn foreignKey(ToManyProperty membersOf) {
        return FilterPlanner.known(shape.entity().column(String.valueOf(membersOf.mappedBy())), membersOf.name());
    }

    /** Whether the members may have owners of several classes. */
    private boolean isOneOfSeveral(ToManyProperty membersOf) {
        return !membersOf.isManyToMany() && foreignKey(membersOf).leadsToSeveral();
    }

    /** Whether the members have the class of their owner beside its key. */
    private boolean isNamed(ToManyProperty membersOf) {
        return isOneOfSeveral(membersOf) && !DocumentFields.isLookedUp(foreignKey(membersOf));
    }

    /**
     * The members of some owners. Where the members have the keys of many owners, each member stands there once for each of them, with that
     * one's key. Where the owners have the keys, the members are asked for by these.
     */
    private BsonDocument ofOwners(ToManyProperty membersOf, BsonValue owners) {
        if (DocumentFields.hasKeysOf(membersOf)) {
            throw new IllegalStateException("The owners have the keys of " + membersOf.name());
        }
        if (isOneOfSeveral(membersOf) && DocumentFields.isLookedUp(foreignKey(membersOf))) {
            return lookups.ofOwners(shape.entity(), membersOf, leading, referred(membersOf, owners));
        }
        if (isOneOfSeveral(membersOf)) {
            leading.add(
                    doc("$addFields", doc(OWNER, field(DocumentFields.keyIn(shape.entity(), foreignKey(membersOf))))));
        }
        if (!membersOf.isManyToMany()) {
            return doc(DocumentFields.of(shape.entity(), foreignKey(membersOf)), referred(membersOf, owners));
        }
        String keysOfOwners = FilterPlanner.keysOfOther(metadata, membersOf);
        leading.add(doc("$addFields", doc(OWNER, field(keysOfOwners))));
        leading.add(doc("$unwind", field(OWNER)));
        leading.add(doc("$match", doc(OWNER, owners)));
        return doc(keysOfOwners, owners);
    }

    /** What members have of their owners, where that is another value than the key: it is looked for by the keys before. */
    private BsonValue referred(ToManyProperty membersOf, BsonValue owners) {
        EntityMetadata owner = metadata.get(membersOf.owner());
        String referred = DocumentFields.referred(owner, foreignKey(membersOf));
        return isNamed(membersOf) || referred.equals(DocumentFields.KEY)
                ? owners
                : doc("$in", slots.add(new Slot.Keys(owner.table(), doc(DocumentFields.KEY, owners), referred)));
    }

    private BsonValue owners(ToManyProperty membersOf) {
        ValueType type = isNamed(membersOf)
                ? foreignKey(membersOf).type()
                : metadata.get(membersOf.owner()).key().type();
        int first = (int) membersOf.where().stream()
                .filter(shown -> shown.comparison().hasValue())
                .count();
        if (shape.ownerCount() == ListForm.WHOLE) {
            return doc("$in", slots.add(new Slot.Value(first, type)));
        }
        BsonArray keys = new BsonArray(shape.ownerCount());
        for (int i = 0; i < shape.ownerCount(); i++) {
            keys.add(slots.add(new Slot.Value(first + i, type)));
        }
        return doc("$in", keys);
    }

    /** Of a many-to-many whose links are documents, each link gives way to its member, which gets the owner's key. */
    private BsonDocument throughLinks(Pivot links, BsonValue owners, BsonDocument where) {
        BsonDocument withOwner = doc(OWNER, field(links.ownerColumn()));
        BsonDocument root = doc("newRoot", doc("$mergeObjects", array(field(Lookups.MEMBER), withOwner)));
        leading.addAll(Lookups.members(links, shape.entity(), root));
        if (!where.isEmpty()) {
            leading.add(doc("$match", where));
        }
        return doc(links.ownerColumn(), owners);
    }

    /** An entity of the row, as the reader of rows and as the reader of documents sees it. */
    private record Planned(RowLayout.Node layout, DocumentNode documents) {}

    private Planned node(
            EntityMetadata entity, @Nullable Property relation, PopulateTree populate, List<BsonDocument> stages) {
        int offset = width;
        DocumentNode documents = new DocumentNode(entity, offset, relation instanceof ToManyProperty);
        width = documents.end();
        List<RowLayout.Node> children = new ArrayList<>(populate.joined().size());
        List<MemberKeys> linked = keysOfMembers(populate, documents);
        lookups.ofTargets(entity, offset, documents, stages);
        int inverse = offset + entity.rowColumns().size();
        for (ToOneProperty property : entity.rowInverseToOnes()) {
            ToOneStep step = new ToOneStep(entity, property.name(), property, metadata.get(property.target()));
            if (populate.has(inverse - offset)) {
                documents.inverse(
                        inverse, lookups.of(step, stages), step.target().key().type());
            }
            inverse++;
        }
        for (PopulateTree.Node node : populate.joined()) {
            String array = "__joined" + arrays++;
            List<BsonDocument> inside = new ArrayList<>();
            Planned child = child(node, inside);
            stages.add(lookup(entity, node, inside, array));
            documents.child(child.documents(), array);
            children.add(child.layout());
        }
        return new Planned(
                new RowLayout.Node(
                        entity, offset, relation, List.copyOf(children), linked, RowGaps.of(entity, populate)),
                documents);
    }

    private Planned child(PopulateTree.Node node, List<BsonDocument> inside) {
        BsonDocument sort = new OrderPlanner(metadata, inside).plan(node.orderBy());
        if (!sort.isEmpty()) {
            inside.add(doc("$sort", sort));
        }
        Planned child = node(node.target(), node.property(), node.children(), inside);
        BsonDocument hidden = new BsonDocument();
        hide(node.target(), node.children(), hidden);
        if (!hidden.isEmpty()) {
            inside.add(doc("$project", hidden));
        }
        return child;
    }

    private BsonDocument lookup(
            EntityMetadata entity, PopulateTree.Node node, List<BsonDocument> inside, String array) {
        if (node.property() instanceof ToManyProperty toMany) {
            return Lookups.toMany(metadata, toMany, node.target(), inside, array);
        }
        ToOneProperty toOne = (ToOneProperty) node.property();
        return Lookups.toOne(new ToOneStep(entity, node.path(), toOne, node.target()), inside, array);
    }

    /** A row has the length of a content only, and of what may be left out what is asked for. */
    private static void hide(EntityMetadata entity, PopulateTree populate, BsonDocument projection) {
        List<MappedColumn> missing = populate.missing(entity);
        for (MappedColumn left : missing) {
            projection.append(DocumentFields.of(entity, left), Bson.ZERO);
        }
        for (MappedColumn column : entity.rowColumns()) {
            if (column.type().storage().isContent() && !missing.contains(column)) {
                projection.append(DocumentFields.of(entity, column) + "." + DocumentFields.DATA, Bson.ZERO);
            }
        }
    }
}
