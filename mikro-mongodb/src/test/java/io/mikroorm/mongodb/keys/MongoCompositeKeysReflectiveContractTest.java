// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.keys;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.CompositeKeysContract;

/** As with generated classes, so by reflection. */
class MongoCompositeKeysReflectiveContractTest extends CompositeKeysContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.reflectiveHydration();
    }
}
