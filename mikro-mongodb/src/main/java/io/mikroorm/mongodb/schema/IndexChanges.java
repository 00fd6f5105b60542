// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import io.mikroorm.mongodb.bson.Template;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/**
 * What has to be done so that the indexes of a collection are those of the model. Immutable; prints as one would write it in MongoDB's
 * shell.
 *
 * @param collection the collection
 * @param missing what is to be made
 * @param changed the names of those that are there with other fields or options, and are to be made anew
 * @param anew what is to be made instead of those
 * @param others the names of those that the model does not want
 */
record IndexChanges(
        String collection,
        List<IndexDesign> missing,
        List<String> changed,
        List<IndexDesign> anew,
        List<String> others) {

    private static final String OF_KEYS = "_id_";

    /**
     * Whether an index that is there stands where a wanted one is to be: under its name, or over the same fields, or as the one index of texts. What is
     * wanted by itself, and is there as it is wanted, is in nobody's way.
     */
    private static boolean isRival(CollectionDesign wanted, IndexDesign index, IndexDesign other) {
        if (other.name().equals(index.name())) {
            return true;
        }
        boolean alike = other.hasKeysOf(index) || index.isOfTexts() && other.isOfTexts();
        return alike
                && wanted.indexes().stream()
                        .noneMatch(each -> each != index && each.name().equals(other.name()) && isThere(each, other));
    }

    /** What sets the wanted indexes apart from those that are there. */
    static IndexChanges between(CollectionDesign wanted, List<BsonDocument> there) {
        List<IndexDesign> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<IndexDesign> anew = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<IndexDesign> known = there.stream().map(IndexDesign::of).toList();
        for (IndexDesign index : wanted.indexes()) {
            List<IndexDesign> rivals = known.stream()
                    .filter(other -> isRival(wanted, index, other))
                    .toList();
            if (rivals.isEmpty()) {
                missing.add(index);
            } else if (rivals.size() > 1 || !isThere(index, rivals.get(0))) {
                anew.add(index);
                rivals.stream()
                        .map(IndexDesign::name)
                        .filter(name -> !changed.contains(name))
                        .forEach(changed::add);
            }
        }
        for (IndexDesign index : known) {
            boolean isWanted = index.name().equals(OF_KEYS)
                    || changed.contains(index.name())
                    || wanted.indexes().stream().anyMatch(other -> other.name().equals(index.name()));
            if (!isWanted) {
                others.add(index.name());
            }
        }
        return new IndexChanges(wanted.name(), missing, changed, anew, others);
    }

    private static boolean isThere(IndexDesign wanted, IndexDesign there) {
        return wanted.name().equals(there.name()) && wanted.isLike(there);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        String prefix = Template.collection(collection);
        changed.forEach(
                name -> text.append(prefix).append(".dropIndex(\"").append(name).append("\");\n"));
        anew.forEach(index -> text.append(create(index)));
        missing.forEach(index -> text.append(create(index)));
        return text.toString();
    }

    private String create(IndexDesign index) {
        return Template.collection(collection) + ".createIndex(" + index + ");\n";
    }
}
