// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.PopulateTree;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PopulateTest {

    private static final QueryResolver RESOLVER =
            new QueryResolver(Library.METADATA, LoadStrategy.BALANCED, new ListForm(100, false));

    private static String tree(LoadStrategy strategy, String... paths) {
        return text(RESOLVER.populate(Library.AUTHOR, List.of(paths), strategy));
    }

    /** {@code join a(…) select b(…)}. */
    private static String text(PopulateTree tree) {
        StringBuilder text = new StringBuilder();
        for (PopulateTree.Node node : tree.joined()) {
            text.append(" join ").append(node.path()).append(behind(node));
        }
        for (PopulateTree.Node node : tree.selected()) {
            text.append(" select ").append(node.path()).append(behind(node));
        }
        return text.toString().trim();
    }

    private static String behind(PopulateTree.Node node) {
        return node.children().isEmpty() ? "" : "(" + text(node.children()) + ")";
    }

    @Test
    void balanced_joins_to_ones_and_selects_collections_at_every_level() {
        assertThat(tree(LoadStrategy.BALANCED, "publisher", "books.tags", "books.sequel"))
                .isEqualTo("join publisher select books(join sequel select tags)");
    }

    @Test
    void joined_joins_everything() {
        assertThat(tree(LoadStrategy.JOINED, "books.tags")).isEqualTo("join books(join tags)");
    }

    @Test
    void select_in_selects_everything_that_can_be_referenced() {
        assertThat(tree(LoadStrategy.SELECT_IN, "publisher", "profile.author"))
                .isEqualTo("select publisher select profile(join theme select author)");
    }

    @Test
    void what_cannot_be_referenced_is_joined_unasked() {
        EntityMetadata profile = Library.METADATA.get(Library.Profile.class);
        assertThat(text(RESOLVER.always(profile))).isEqualTo("join theme");
        assertThat(RESOLVER.always(Library.AUTHOR)).isSameAs(PopulateTree.NONE);
    }

    @Test
    void wishes_are_merged_and_their_order_does_not_matter() {
        PopulateTree one = RESOLVER.populate(Library.AUTHOR, List.of("books", "publisher", "books.tags"), null);
        PopulateTree other = RESOLVER.populate(Library.AUTHOR, List.of("books.tags", "publisher"), null);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(RESOLVER.populate(Library.AUTHOR, List.of("books", "publisher"), null));
    }

    @Test
    void relations_in_embeddables_are_populated() {
        assertThat(tree(LoadStrategy.BALANCED, "address.favourite.author"))
                .isEqualTo("join address.favourite(join author)");
    }

    @Test
    void members_keep_the_order_of_their_mapping() {
        PopulateTree tree = RESOLVER.populate(Library.AUTHOR, List.of("books"), null);
        assertThat(tree.selected().get(0).orderBy())
                .extracting(o -> o.path().toString())
                .containsExactly("title");
    }
}
