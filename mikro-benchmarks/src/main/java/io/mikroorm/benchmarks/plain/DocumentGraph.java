// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import com.mongodb.client.MongoIterable;
import io.mikroorm.benchmarks.TagRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Authors with books with tags by three queries, put together by maps. */
final class DocumentGraph {

    private DocumentGraph() {}

    /** The tags are asked for last, by the keys that books have. */
    static List<PlainAuthor> of(
            MongoIterable<PlainAuthor> authors,
            MongoIterable<PlainAuthor.Keyed> books,
            Function<Set<Long>, MongoIterable<TagRow>> tagsByKeys) {
        List<PlainAuthor> result = authors.into(new ArrayList<>());
        Map<Long, PlainAuthor> byKey = new HashMap<>();
        for (PlainAuthor author : result) {
            byKey.put(author.id, author);
        }
        List<PlainAuthor.Keyed> found = books.into(new ArrayList<>());
        Set<Long> keys = new HashSet<>();
        for (PlainAuthor.Keyed book : found) {
            Objects.requireNonNull(byKey.get(book.author)).books.add(book);
            keys.addAll(book.tagKeys);
        }
        Map<Long, TagRow> tags = new HashMap<>();
        for (TagRow tag : tagsByKeys.apply(keys)) {
            tags.put(tag.id(), tag);
        }
        for (PlainAuthor.Keyed book : found) {
            for (Long key : book.tagKeys) {
                book.tags.add(Objects.requireNonNull(tags.get(key)));
            }
        }
        return result;
    }
}
