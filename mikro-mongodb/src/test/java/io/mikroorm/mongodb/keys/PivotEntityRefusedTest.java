// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.keys;

import io.mikroorm.exception.MetadataException;
import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.Recipe;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Links are part of their owner here, so they are no rows of an entity. */
class PivotEntityRefusedTest extends Contract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }

    @Test
    void the_mapping_is_refused() {
        assertThatThrownBy(() -> open(List.of(Recipe.class), settings -> {}))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2412] Recipe.ingredients has pivotEntity = Portion")
                .hasMessageContaining("Make it a @OneToMany of Portion");
    }
}
