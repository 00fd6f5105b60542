// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.hydration.ArrayRow;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.NoContext;
import io.mikroorm.hydration.StateModel;
import io.mikroorm.metadata.MetadataStorage;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each member goes to the owner that its row names, and to nobody else. */
class MemberFolderTest {

    static final class Shelf {
        @PrimaryKey
        private long id;

        private String name;
    }

    private static final MetadataStorage MODEL = StateModel.of(Shelf.class);

    private final IdentityMap map = new IdentityMap(MODEL, new GeneratedStateFactory(MODEL), new NoContext());

    private EntityState loaded(long key) {
        RowFolder folder = new RowFolder(map, Refresh.NEVER, null);
        folder.begin(new RowLayout(new RowLayout.Node(MODEL.get(Shelf.class), 0, null, List.of()), -1));
        folder.row(new ArrayRow(key, "shelf"));
        folder.finish();
        return folder.roots().get(0);
    }

    @Test
    void rows_of_an_owner_that_was_not_asked_for_are_nobodys() {
        MemberOwners owners = new MemberOwners(MODEL.get(Shelf.class), 1);
        owners.add(loaded(5));
        MemberFolder folder = new MemberFolder(map, Refresh.NEVER, owners, new LinkedKeys(), null);
        folder.begin(new RowLayout(new RowLayout.Node(MODEL.get(Shelf.class), 0, null, List.of()), 2));
        folder.row(new ArrayRow(11L, "a", 5L));
        folder.row(new ArrayRow(12L, "b", 7L));
        folder.row(new ArrayRow(13L, "c", 7L));
        folder.row(new ArrayRow(14L, "d", 5L));
        folder.finish();

        assertThat(owners.owners(0, 1).get(0).take())
                .extracting(member -> ((Shelf) member).name)
                .containsExactly("a", "d");
    }
}
