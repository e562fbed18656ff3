# A component that the import map does not name is missing in the admin.
set -eu
npm run importmap
git diff --exit-code -- 'src/app/(payload)/admin/importMap.js' || {
  echo 'importMap.js is stale: run npm run importmap'
  exit 1
}
