// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.PolymorphicTargets;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.RecordClass;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences about queries that cannot be understood. Codes 2100 to 2199. Values are never shown, names are cut and
 * quoted.
 */
final class QueryErrors {

    private static final int MOST_CONSTANTS = 20;

    private QueryErrors() {}

    static ValidationException optionOfKey(EntityMetadata entity, String option) {
        return new ValidationException(
                2135,
                "The " + entity.name() + " with a key is asked for with " + option
                        + ", but a key leads to one row, in which there is nothing to sort, to skip or to look for by"
                        + " another index. Leave it away, or ask by a condition.");
    }

    static ValidationException storeConditionOnPart(String part) {
        return new ValidationException(
                2136,
                "A condition in the words of the store is about " + part
                        + ", but such conditions are about whole entities. Say it of the entity, with the names of the"
                        + " store.");
    }

    static ValidationException noSize(String property) {
        return new ValidationException(
                2123,
                property
                        + " has one value, so it has no size to be compared. Compare the size of a to-many, of an"
                        + " array, or of a list in a document.");
    }

    static ValidationException noDocument(String property) {
        return new ValidationException(
                2125,
                property
                        + " is a property that the mapping knows, and not a key in a document that may be there or"
                        + " not. Ask whether it is null.");
    }

    static ValidationException unionOfPart(String part) {
        return new ValidationException(
                2126,
                "A union of conditions is about " + part
                        + ", but finds the keys of whole entities. Say it of the entity, or use any(…).");
    }

    static ValidationException unionOfVirtual(EntityMetadata entity) {
        return new ValidationException(
                2127,
                "A union of conditions is about " + entity.name()
                        + ", whose rows are those of a query and have no key by which they could be found. Use"
                        + " any(…).");
    }

    static ValidationException lockOfStream(EntityMetadata entity) {
        return new ValidationException(
                2131,
                "A stream of " + entity.name()
                        + " is to lock rows, or to look at their versions, but its entities are not managed, so"
                        + " nothing could be written by them. Find the entities with the lock, or stream without.");
    }

    static ValidationException strategyOfStream(EntityMetadata entity, LoadStrategy strategy) {
        return new ValidationException(
                2132,
                "A stream of " + entity.name() + " is to load relations by " + strategy
                        + ", but loads them by joins only, since their rows have to come with its own. Leave"
                        + " strategy(…) away.");
    }

    static ValidationException collectionsOfVirtual(EntityMetadata entity) {
        return new ValidationException(
                4192,
                "A stream of " + entity.name()
                        + " is to bring collections with it, but its rows are those of a query and have no key by"
                        + " which the rows of one object could be told from those of the next. Find the objects, or"
                        + " stream the members.");
    }

    static UnknownPropertyException unknownProperty(Place place, String name) {
        return unknownProperty(place.describe(), name, place.names());
    }

    static UnknownPropertyException unknownProperty(String place, String name, List<String> names) {
        return new UnknownPropertyException(
                2104,
                place + " has no property " + PropertyPath.quoted(name) + "." + NearestName.question(name, names)
                        + " Properties of " + place + ": " + String.join(", ", names) + ".");
    }

    static UnknownPropertyException notStored(Place place, String name) {
        return new UnknownPropertyException(
                2650,
                place.describe(name)
                        + " is not stored (persist = false), so no query can be about it. Ask for what it is made of,"
                        + " or let it be stored: a value that a getter works out can be (hydrate = false).");
    }

    static ValidationException ambiguousProperty(Place place, String name) {
        return new ValidationException(
                2149,
                place.describe(name)
                        + " means different properties of entities that extend "
                        + place.entity().name()
                        + ". Ask for the entity whose property is meant.");
    }

    static UnknownPropertyException nothingBehind(Place place, Property property) {
        return nothingBehind(place.describe(property.name()), property);
    }

    static UnknownPropertyException nothingBehind(String path, Property property) {
        return new UnknownPropertyException(
                2105,
                path + " is a plain value ("
                        + property.field().type().getSimpleName()
                        + "), so no path and no condition on properties can go on behind it. End the path there.");
    }

    static UnknownPropertyException plainElement(Place place, String path) {
        return new UnknownPropertyException(
                2700,
                "The elements of " + place.describe() + " are plain values without properties, so there is no "
                        + PropertyPath.quoted(path) + " in them. Speak of an element itself by Where.element().");
    }

    static ValidationException noPlainElement(Place place) {
        return new ValidationException(
                2701,
                "Where.element() is an element of a list of plain values, and " + place.describe()
                        + " is none. Use it inside of some(…), none(…) or every(…) of such a list, and name a property"
                        + " elsewhere.");
    }

    static ValidationException entityForValue(String path, ToOneProperty reference) {
        String value = reference.targetName() + "." + reference.targetKey();
        return new ValidationException(
                4254,
                path + " holds " + value
                        + " (targetKey), but was compared with an entity or a handle, which are known by"
                        + " their key. Compare it with the value: take it from the entity, or go on behind the relation"
                        + " to the key.");
    }

    static ValidationException wrongValue(ColumnPath path, Object value) {
        ValueType type = path.column().type();
        String constants = type.isEnum() ? " Its constants are: " + constants(type.javaType()) + "." : "";
        return new ValidationException(
                2111,
                path.describe() + " is of the type " + type.javaType().getSimpleName() + ", and the given "
                        + value.getClass().getSimpleName()
                        + " is not one, nor does it fit one exactly. Pass a value of that type." + constants);
    }

    static ValidationException wrongEntity(String property, String target, Object value) {
        return new ValidationException(
                2112,
                property + " leads to " + target + ", but is compared with "
                        + article(value.getClass().getSimpleName()) + ". Pass " + article(target)
                        + ", a Ref to one, or a key of one.");
    }

    static ValidationException throughPolymorphic(ToOneProperty relation) {
        return new ValidationException(
                4180,
                relation.field() + " may lead to " + relation.targetName()
                        + ", whose rows are in different tables, so a path goes on behind it from one of them only."
                        + " Name it, as in \"" + relation.name() + "<" + firstTarget(relation)
                        + ">.…\"; conditions need no name where all of"
                        + " them have the property.");
    }

    private static String firstTarget(ToOneProperty relation) {
        PolymorphicTargets targets = relation.targets();
        return targets == null ? "" : targets.all().get(0).type().getSimpleName();
    }

    static ValidationException noTargetInPath(ToOneProperty relation, String brackets) {
        return new ValidationException(
                4187,
                "A path names " + PropertyPath.quoted(relation.name() + brackets) + ", but " + relation.field()
                        + " leads to " + relation.targetName()
                        + ". Write the name of one of these classes between the brackets.");
    }

    static ValidationException classInPath(String property, String brackets) {
        return new ValidationException(
                4187,
                "A path names " + PropertyPath.quoted(brackets) + " behind " + property
                        + ", which is no relation to several classes, so there is nothing to choose from. Take the"
                        + " brackets away.");
    }

    static ValidationException noTargetOf(String property, PolymorphicTargets targets, String wanted) {
        return new ValidationException(
                4188,
                property + " leads to " + targets + ", and none of them is " + wanted
                        + ", so no row could be found. Ask for one of these classes, or for what some of them have in"
                        + " common. Rows do not tell of classes below them.");
    }

    static ValidationException classOfOther(String property) {
        return new ValidationException(
                4189,
                property
                        + " is no relation that may lead to entities of several classes, so isInstance has nothing to"
                        + " tell apart there. Ask for a relation with targets as a whole, without a class in"
                        + " brackets.");
    }

    static ValidationException streamOfSeveral(EntityMetadata entity, String path) {
        return new ValidationException(
                4186,
                "A stream of " + entity.name() + " is to populate " + path
                        + ", which may lead to entities of several classes. They are in different tables, but what a"
                        + " stream brings comes with one statement. Use find in pages, or leave the relation out and"
                        + " load the targets of a portion at once.");
    }

    static ValidationException streamOfSome(EntityMetadata entity, String path) {
        return new ValidationException(
                2138,
                "A stream of " + entity.name() + " is to populate " + path
                        + ", which has some of the linked rows only (where) and takes a statement of its own, but what"
                        + " a stream brings comes with one. Use find in pages, or populate the relation without a"
                        + " where.");
    }

    static ValidationException polymorphicByValue(String property) {
        return new ValidationException(
                4181,
                property
                        + " may lead to entities of several classes: eq, ne, in, notIn, isNull and isNotNull compare"
                        + " it as a whole, with entities or Refs, since a key alone does not tell of which class it"
                        + " is.");
    }

    static ValidationException entityWithoutKey(String property) {
        return new ValidationException(
                2113,
                property + " is compared with an entity that has no key yet, so no row can refer to it."
                        + " Flush first, or leave the condition away.");
    }

    static ValidationException nullHasNoOrder(ColumnPath path) {
        return new ValidationException(
                2114,
                path.describe() + " is compared with null by size. Null is neither greater nor less than anything:"
                        + " use isNull() or isNotNull().");
    }

    static ValidationException noOrder(ColumnPath path) {
        return new ValidationException(
                2115,
                path.describe() + " is of the type "
                        + path.column().type().javaType().getSimpleName()
                        + ", whose values are neither greater nor less than others. Use eq, ne or in.");
    }

    static ValidationException noText(ColumnPath path) {
        return new ValidationException(
                2116,
                path.describe() + " is of the type "
                        + path.column().type().javaType().getSimpleName()
                        + ", and like compares texts only. Use eq, in, or gte and lt.");
    }

    static ValidationException relationByValue(String property, String key) {
        return new ValidationException(
                2117,
                property + " is a relation: eq, ne, in, notIn, isNull and isNotNull compare it as a whole, with"
                        + " entities or keys. For anything else name a property behind it, such as " + property + "."
                        + key + ".");
    }

    static ValidationException collectionUnequal(String property) {
        return new ValidationException(
                2118,
                property + " is a collection, of which 'not equal' can mean two things. Write not(where(…).eq(x)) for"
                        + " 'x is no member', or where(…).some(…) for a condition on a member.");
    }

    static ValidationException embeddableByValue(String property) {
        return new ValidationException(
                2119,
                property + " is an embeddable, which only isNull and isNotNull compare as a whole."
                        + " Compare its properties, or use some(…) with a condition on them.");
    }

    static ValidationException elementsByValue(String property) {
        return new ValidationException(
                2119,
                property + " is an array of embeddables, which only isNull and isNotNull compare as a whole."
                        + " Use some(…) with a condition on one of its elements.");
    }

    static ValidationException notARelation(PathEnd end) {
        if (end.property() instanceof ScalarProperty key && key.keyOf() != null) {
            return new ValidationException(
                    4250,
                    end.describe() + " has the key of its " + key.keyOf().targetName() + " only (keyOnly), so there is"
                            + " no object to load into it. Find the target by the key, or make the field a Ref<"
                            + key.keyOf().targetName() + ">. Conditions and orders may go on behind it as it is.");
        }
        String what = end.property() instanceof ScalarProperty scalar
                ? "a plain value (" + scalar.type().javaType().getSimpleName() + ")"
                : end.property() instanceof EmbeddedArrayProperty ? "an array of embeddables" : "an embeddable";
        return new ValidationException(
                2120,
                end.describe() + " is " + what + ", which is always loaded with its entity."
                        + " Only relations and lazy values can be populated: leave it away.");
    }

    static ValidationException notAnOrder(PathEnd end, String why) {
        return new ValidationException(
                2121, end.describe() + " cannot be sorted by: " + why + ". Name a property with one value.");
    }

    static ValidationException contentByValue(ColumnPath path) {
        return new ValidationException(
                2122,
                path.describe() + " is a "
                        + path.column().type().javaType().getSimpleName()
                        + ", which only isNull and isNotNull ask about. Compare a property that tells the rows apart,"
                        + " such as a digest or a name.");
    }

    static ValidationException optionOfRecords(EntityMetadata entity, String option) {
        return new ValidationException(
                2140,
                "A query that reads " + entity.name() + " into records has " + option
                        + ", which is about entities: records are not managed, and have what their components name."
                        + " Leave it away, or find the entities.");
    }

    static UnknownPropertyException componentOfNothing(String component, UnknownPropertyException cause) {
        String sentence = String.valueOf(cause.getMessage());
        return new UnknownPropertyException(
                2141,
                component + " has nothing to hold. " + sentence.substring(sentence.indexOf("] ") + 2)
                        + " Name the component after one, or say which with @Path.");
    }

    static ValidationException wrongComponent(String component, String given, String property, String wanted) {
        return new ValidationException(
                2142,
                component + " is of the type " + given + ", but " + property + " is of the type " + wanted
                        + ". A component has the type of its property, or the primitive one for it: declare it as "
                        + wanted
                        + ".");
    }

    static ValidationException primitiveComponent(String component, String given, String property) {
        return new ValidationException(
                2143,
                component + " is of the type " + given + ", but " + property
                        + " may have no value here: it is nullable, or what is on the way to it. Declare the component"
                        + " with the wrapper class.");
    }

    static ValidationException wholeComponent(String component, String given, String property) {
        return new ValidationException(
                2144,
                component + " is of the type " + given + ", but " + property
                        + " has properties of its own. Declare the component as a record that has those that you want,"
                        + " or name one of them with @Path; of a relation, the component may also hold the key.");
    }

    static ValidationException collectionInRecord(String component, String property) {
        return new ValidationException(
                2145,
                component + " leads through " + property
                        + ", which is a collection, and a record is one row. Read its members into records by a query"
                        + " of their own, or populate entities.");
    }

    static ValidationException contentInRecord(String component, String property) {
        return new ValidationException(
                2146,
                component + " is to hold " + property
                        + ", a content, which only an entity can open. Find the entity for it, and leave the component"
                        + " away.");
    }

    static ValidationException recordInItself(RecordClass record) {
        String name = record.type().getSimpleName();
        return new ValidationException(
                2147,
                name + " contains itself, so what is to be read would have no end. Take another record, without " + name
                        + " in it, for what is inside.");
    }

    static ValidationException recordOfNothing(RecordClass record) {
        return new ValidationException(
                2148,
                record.type().getSimpleName()
                        + " has no components, so nothing would be read. Give it those that you want, or count the"
                        + " entities.");
    }

    private static String article(String noun) {
        return ("AEIOUaeiou".indexOf(noun.isEmpty() ? 'x' : noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static String constants(Class<?> type) {
        Object[] all = type.getEnumConstants();
        List<String> names = new ArrayList<>();
        for (Object constant : Arrays.asList(all).subList(0, Math.min(all.length, MOST_CONSTANTS))) {
            names.add(((Enum<?>) constant).name());
        }
        return String.join(", ", names) + (all.length > MOST_CONSTANTS ? ", …" : "");
    }

    static ValidationException noPlaceInOrder(PathEnd end, String why) {
        return new ValidationException(
                2152,
                "Pages of " + end.place().root().name() + " are sorted by " + end.describe() + ", but " + why
                        + ", so a cursor cannot say where a page ends. Sort by properties with one value each.");
    }

    static ValidationException pagesWithoutKeys(EntityMetadata entity) {
        return new ValidationException(
                2153,
                "findByCursor(…) was asked for " + entity.name()
                        + ", but its rows are those of a query and have no key, which has to tell apart those that sort alike."
                        + " Use find(…) with limit(…) and offset(…).");
    }
}
