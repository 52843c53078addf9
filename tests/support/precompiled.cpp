// SPDX-License-Identifier: GPL-3.0-or-later
// The precompiled header of the tests needs a target with a source.
