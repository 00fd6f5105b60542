// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.json.JsonTree;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.Property;
import io.mikroorm.serialization.WishReader.Purpose;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences about entities that are to be shown. Codes 4340 to 4347. Names that came from outside are cut and quoted. */
final class SerializationErrors {

    private static final int SHOWN = 60;

    private SerializationErrors() {}

    /** Names none but what the call may show. */
    static UnknownPropertyException unknown(Purpose purpose, String owner, String name, List<Property> known) {
        List<String> names = known.stream().map(Property::name).distinct().toList();
        String meant = known.stream()
                .filter(property -> property.field().shown().name().equals(name))
                .map(property ->
                        " '" + property.name() + "' is shown by this name, but properties are asked for by their own.")
                .findFirst()
                .orElseGet(() -> NearestName.question(name, names));
        return new UnknownPropertyException(
                4340,
                purpose.call() + "(…) names " + quoted(name) + ", but " + owner + " has no such property." + meant
                        + " Properties of " + owner + ": " + String.join(", ", names) + ".");
    }

    static NotLoadedException notLoaded(String described, String path) {
        return new NotLoadedException(
                4341,
                described
                        + " is to be shown with what is behind it, but is not loaded, and showing loads nothing. Name '"
                        + path + "' in populate(…) of the query as well, or load it before: em.populate(entity, \""
                        + path + "\").");
    }

    static NotLoadedException lazyNotLoaded(String described, String path) {
        return new NotLoadedException(
                4341,
                described
                        + " is to be shown (populate), but this lazy value is not loaded, and showing loads nothing. Name '"
                        + path + "' in populate(…) of the query as well, or load it before: em.populate(entity, \""
                        + path + "\").");
    }

    static ValidationException noEntity(@Nullable Object given) {
        String what = given == null ? "null" : "a " + given.getClass().getName();
        String how = given instanceof Collection
                ? " Of several entities em.serializeAll(…) makes a list of maps, and em.toJsonAll(…) a text."
                : given instanceof Ref
                        ? " Pass the entity behind it: ref.get()."
                        : " Pass an object of a class that is.";
        return new ValidationException(
                4342, "An entity is to be shown, but " + what + " was given, which is no entity of this model." + how);
    }

    static ValidationException noRelation(String described, Property property) {
        return new ValidationException(
                4343,
                "populate(…) names " + described + ", which is a "
                        + property.field().type().getSimpleName()
                        + " and no relation, so there is nothing to expand. Plain values and embedded ones are shown as they are: leave it out.");
    }

    static ValidationException nothingBehind(Purpose purpose, String described, Property property) {
        return new ValidationException(
                4343,
                purpose.call() + "(…) has a path that goes on behind " + described + ", which is a plain "
                        + property.field().type().getSimpleName() + ". End the path there.");
    }

    static ValidationException tooMuch(String entity, long objects) {
        return new ValidationException(
                4344,
                "What is shown has come, at a " + entity + ", to more than " + objects
                        + " entities, or to more than " + Way.DEEPEST
                        + " one behind another: the same entities are reached over many ways. Name the relations that are meant with"
                        + " populate(…) instead of loaded(), and shorter paths, or show fewer entities in one call.");
    }

    static ValidationException unknownEmbeddable(String described, Class<?> type) {
        return new ValidationException(
                4345,
                described + " gives a " + type.getName()
                        + ", an embeddable that no entity of this model embeds, so that it is not known which of its parts are hidden. Name a"
                        + " serializer that makes a map of it (@Serialized(by = …)), or embed it in an entity.");
    }

    static ValidationException noJson(String described, Class<?> type) {
        return new ValidationException(
                4345,
                described + " is shown as a " + type.getName()
                        + ", of which em.toJson(…) knows no text. Name a serializer that makes a text, a number, a list or a map of it"
                        + " (@Serialized(by = …)), or give the map of em.serialize(…) to a library for JSON.");
    }

    static ValidationException emptyName(Purpose purpose, String path) {
        return new ValidationException(
                4346,
                purpose.call() + "(…) names " + quoted(path)
                        + ", which has an empty name in it. Name a property, or several with single dots between them: 'author.name'.");
    }

    static ValidationException tooLong(Purpose purpose, int steps, int most) {
        return new ValidationException(
                4347,
                purpose.call() + "(…) has a path of " + steps + " names. The most are " + most
                        + "; cut it where what is shown ends.");
    }

    /** Not too long, and on one line, whatever it contains. */
    private static String quoted(String name) {
        String cut = name.length() <= SHOWN ? name : name.substring(0, SHOWN);
        return JsonTree.write(cut) + (name.length() <= SHOWN ? "" : "… (" + name.length() + " characters)");
    }
}
