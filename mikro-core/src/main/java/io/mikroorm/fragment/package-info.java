// SPDX-License-Identifier: MIT
/** Queries in the words of a store, with the values that are bound to them; and who is asked for one each time. Knows no entity and no database. */
@Api
@NullMarked
package io.mikroorm.fragment;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
